package io.wispportal.web.customer;

import io.wispportal.Money;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.ReportNews;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.service.InternetService;
import io.wispportal.web.page.Frame;
import java.util.List;
import java.util.Optional;

/** What {@code customer/home.jte} shows. */
public record HomeView(Frame frame, CustomerHome home, String userName) {

    private static final int PENDING_SHOWN = 5;
    private static final int RETURNED_SHOWN = 3;

    public Customer customer() {
        return home.customer();
    }

    public Money balance() {
        return home.balance();
    }

    /** The earliest due invoices; the others are a link away. */
    public List<InvoiceSummary> pending() {
        return home.pending().stream().limit(PENDING_SHOWN).toList();
    }

    /** The sum in the middle of the page: what is owed, else the credit. */
    public Money amount() {
        return owes() || !home.credit().isPositive() ? balance() : home.credit();
    }

    public boolean owes() {
        return balance().isPositive();
    }

    public List<InternetService> suspended() {
        return home.services().stream().filter(InternetService::isSuspended).toList();
    }

    /** The first invoice on which a payment can be reported. */
    public Optional<InvoiceSummary> reportable() {
        return home.pending().stream()
                .filter(invoice -> invoice.state() == InvoiceState.PENDING)
                .findFirst();
    }

    /** Where "report a payment" leads: straight to the form if there is just one invoice to report on. */
    public String reportPath() {
        long open = home.pending().stream()
                .filter(invoice -> invoice.state() == InvoiceState.PENDING)
                .count();
        return open == 1
                ? "/mis-facturas/" + reportable().orElseThrow().id() + "/reportar"
                : "/mis-facturas#pendientes";
    }

    public boolean allInReview() {
        return owes() && reportable().isEmpty();
    }

    public boolean isActive() {
        return customer().state() == CustomerState.ACTIVE;
    }

    /** One sentence: how many and until when. */
    public String summary() {
        int count = home.pending().size();
        if (allInReview()) {
            return frame.texts().count("home.owes.review", count);
        }
        InvoiceSummary first = reportable().orElseThrow();
        boolean overdue = first.isOverdue(frame.texts().today());
        String date = frame.texts().date(first.dueOn());
        String key = overdue ? "home.owes.overdue" : "home.owes";
        return count == 1 ? frame.t(key + ".one", date) : frame.t(key + ".many", count, date);
    }

    /** The newest report that waits for review; empty if none does. */
    public Optional<ReportNews> waiting() {
        return home.reports().stream()
                .filter(report -> report.state() == PaymentReportState.SUBMITTED)
                .findFirst();
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
}
