package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.customer.PaidInvoice;
import io.wispportal.customer.ReportNews;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.service.InternetService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts the rows of a customer's page by kind. */
final class CustomerPage {

    private static final Comparator<InvoiceSummary> EARLIEST_DUE = Comparator.comparing(InvoiceSummary::dueOn)
            .thenComparing(invoice -> invoice.id().value());
    private static final Comparator<InvoiceSummary> NEWEST = Comparator.comparing(InvoiceSummary::issuedOn)
            .thenComparing(invoice -> invoice.id().value())
            .reversed();
    private static final Comparator<InternetService> BY_PLAN = Comparator.comparing(
                    (InternetService service) -> service.plan().name())
            .thenComparing(service -> service.id().value());

    private static final Comparator<ReportNews> NEWEST_REPORT = Comparator.comparing(ReportNews::submittedAt)
            .thenComparing(report -> report.id().value())
            .reversed();

    private static final Comparator<InvoicePayment> BY_DAY = Comparator.comparing(InvoicePayment::paidOn)
            .thenComparing(payment -> payment.id().value());

    // Mutable state: filled row by row, then only read.
    private final List<InvoiceSummary> invoices = new ArrayList<>();
    private final List<InternetService> services = new ArrayList<>();
    private final List<ReportNews> reports = new ArrayList<>();
    private final List<InvoicePaymentRow> payments = new ArrayList<>();
    private @Nullable SignedInRow signedIn;

    private CustomerPage() {}

    /** Empty if there is no such customer. */
    static Optional<CustomerHome> home(Union union, List<Row> rows) {
        CustomerPage page = new CustomerPage();
        page.read(
                union,
                rows,
                row -> page.services.add(ServiceRow.read(row)),
                row -> page.reports.add(ReportNewsRow.read(row)));
        return Optional.ofNullable(page.signedIn).map(page::home);
    }

    /** Empty if there is no such customer. */
    static Optional<CustomerInvoices> invoices(Union union, List<Row> rows, int paidLimit) {
        CustomerPage page = new CustomerPage();
        page.read(union, rows, row -> page.payments.add(InvoicePaymentRow.read(row)));
        return Optional.ofNullable(page.signedIn).map(who -> page.invoices(who, paidLimit));
    }

    /** @param others what reads the rows of the kinds after the customer and the invoices, in their order */
    @SafeVarargs
    private void read(Union union, List<Row> rows, Consumer<Row>... others) {
        for (Row row : rows) {
            int kind = row.integer();
            Row own = union.pick(kind, row);
            switch (kind) {
                case 0 -> signedIn = SignedInRow.read(own);
                case 1 -> invoices.add(InvoiceSummaryRow.read(own));
                default -> others[kind - 2].accept(own);
            }
        }
    }

    private CustomerHome home(SignedInRow who) {
        services.sort(BY_PLAN);
        reports.sort(NEWEST_REPORT);
        return new CustomerHome(who.facts(), who.customer(), who.credit(), pending(), services, reports);
    }

    private CustomerInvoices invoices(SignedInRow who, int paidLimit) {
        List<PaidInvoice> paid = invoices.stream()
                .filter(CustomerPage::isPaid)
                .sorted(NEWEST)
                .map(invoice -> new PaidInvoice(invoice, paymentsOn(invoice)))
                .toList();
        return new CustomerInvoices(who.facts(), who.customer(), pending(), Slice.of(paid, paidLimit));
    }

    private List<InvoicePayment> paymentsOn(InvoiceSummary invoice) {
        return byDay(payments.stream().filter(row -> row.invoice().equals(invoice.id())));
    }

    /** By the day of the payment. */
    static List<InvoicePayment> byDay(Stream<InvoicePaymentRow> rows) {
        return rows.map(InvoicePaymentRow::payment).sorted(BY_DAY).toList();
    }

    private List<InvoiceSummary> pending() {
        return invoices.stream()
                .filter(each -> !isPaid(each))
                .sorted(EARLIEST_DUE)
                .toList();
    }

    private static boolean isPaid(InvoiceSummary invoice) {
        return invoice.state() == InvoiceState.PAID;
    }
}
