package io.wispportal.web.customer;

import io.wispportal.Money;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.ReportNews;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.notice.ToldNotice;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.service.InternetService;
import io.wispportal.web.page.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code customer/home.jte} shows.
 *
 * @param notices what the company has the customer read
 * @param first  whether an own password is suggested
 * @param byLink whether it is somebody who came with an auto-login link
 */
public record HomeView(
        Frame frame, CustomerHome home, String userName, List<ToldNotice> notices, boolean first, boolean byLink) {

    private static final int PENDING_SHOWN = 5;
    private static final int RETURNED_SHOWN = 3;

    /** Whether it is the customer, and nobody who acts as one, so that reading counts. */
    public boolean mayRead() {
        return frame.user() != null && frame.user().visitor() == null;
    }

    public Customer customer() {
        return home.customer();
    }

    /** The earliest due invoices, those in review last; the others are a link away. */
    public List<InvoiceSummary> pending() {
        return Stream.concat(payable().stream(), inReview().stream())
                .limit(PENDING_SHOWN)
                .toList();
    }

    /** The sum in the middle of the page: what is to pay, else what is in review, else the credit. */
    public Money amount() {
        if (!home.pending().isEmpty()) {
            return sum(allInReview() ? inReview() : payable());
        }
        return home.credit();
    }

    /** Key of the title above it. */
    public String heading() {
        if (!owes()) {
            return home.credit().isPositive() ? "home.credit.title" : "home.clear.title";
        }
        return allInReview() ? "invoice.state.reported" : "home.owes.title";
    }

    /** Whether anything is not paid yet, in review included. */
    public boolean owes() {
        return home.balance().isPositive();
    }

    /** What is in review beside what is to pay; empty if nothing is. */
    public Optional<String> besideReview() {
        int count = inReview().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(frame.t(
                        count == 1 ? "home.beside.review.one" : "home.beside.review.many",
                        frame.texts().money(sum(inReview())),
                        count));
    }

    public List<InternetService> suspended() {
        return home.services().stream().filter(InternetService::isSuspended).toList();
    }

    /** The first invoice on which a payment can be reported. */
    public Optional<InvoiceSummary> reportable() {
        return payable().stream().findFirst();
    }

    /** Where "report a payment" leads: straight to the form if there is just one invoice to report on. */
    public String reportPath() {
        return payable().size() == 1
                ? "/mis-facturas/" + reportable().orElseThrow().id() + "/reportar"
                : "/mis-facturas#pendientes";
    }

    public boolean allInReview() {
        return owes() && reportable().isEmpty();
    }

    public boolean isActive() {
        return customer().state() == CustomerState.ACTIVE;
    }

    /** One sentence: how many are to pay and until when. */
    public String summary() {
        int count = payable().size();
        InvoiceSummary first = payable().get(0);
        boolean overdue = first.isOverdue(frame.texts().today());
        String date = frame.texts().date(first.dueOn());
        String key = overdue ? "home.owes.overdue" : "home.owes";
        return count == 1 ? frame.t(key + ".one", date) : frame.t(key + ".many", count, date);
    }

    /** What was received, while it waits for review; empty if nothing does. */
    public Optional<String> received() {
        List<ReportNews> waiting = waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        ReportNews newest = waiting.get(0);
        return Optional.of(
                waiting.size() > 1
                        ? frame.t("home.review.text.many", waiting.size())
                        : frame.t(
                                "home.review.text",
                                frame.texts().full(newest.amount()),
                                frame.texts().moment(newest.submittedAt())));
    }

    /** Where to see it: the report, or all of them. */
    public String reviewPath() {
        List<ReportNews> waiting = waiting();
        return "/mis-reportes" + (waiting.size() == 1 ? "/" + waiting.get(0).id() : "");
    }

    /** Key of the link there. */
    public String reviewLink() {
        return waiting().size() == 1 ? "home.review.link" : "home.review.link.many";
    }

    /** What came back and was not reported again, newest first; a few, the others are among the reports. */
    public List<ReportNews> returned() {
        return home.reports().stream()
                .filter(report -> report.state() == PaymentReportState.RETURNED)
                .limit(RETURNED_SHOWN)
                .toList();
    }

    /** The month of a returned report's invoice, for the middle of a sentence. */
    public String monthOf(ReportNews report) {
        return home.pending().stream()
                .filter(invoice -> invoice.id().equals(report.invoice()))
                .map(invoice -> frame.texts().monthInside(invoice.issuedOn()))
                .findFirst()
                .orElse("");
    }

    /** That the service this report activated goes off again, and when; empty unless it does. */
    public Optional<String> activeUntil(ReportNews returned) {
        return home.services().stream()
                .flatMap(service -> ServiceWords.activatedBy(service, returned.id()))
                .filter(why -> why.until() != null)
                .map(why -> ServiceWords.afterReturn(frame.texts(), why.until()))
                .findFirst();
    }

    /** The way to get the service back. Limits are not known here: only the form promises anything. */
    public String suspendedText() {
        if (reportable().isEmpty()) {
            return frame.t(owes() ? "home.suspended.limit" : "home.suspended.clear");
        }
        boolean mayActivate = suspended().stream().anyMatch(InternetService::autoActivation);
        return frame.t(mayActivate ? "home.suspended.auto" : "home.suspended.text");
    }

    /** Those that wait for review, newest first. */
    private List<ReportNews> waiting() {
        return home.reports().stream()
                .filter(report -> report.state() == PaymentReportState.SUBMITTED)
                .toList();
    }

    private List<InvoiceSummary> payable() {
        return in(InvoiceState.PENDING);
    }

    private List<InvoiceSummary> inReview() {
        return in(InvoiceState.REPORTED);
    }

    private List<InvoiceSummary> in(InvoiceState state) {
        return home.pending().stream()
                .filter(invoice -> invoice.state() == state)
                .toList();
    }

    private Money sum(List<InvoiceSummary> some) {
        return some.stream()
                .map(InvoiceSummary::due)
                .reduce(Money.zero(home.credit().currency()), Money::plus);
    }
}
