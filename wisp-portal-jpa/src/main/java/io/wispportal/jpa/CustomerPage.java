package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.service.InternetService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private final Union union;
    // Mutable state: filled row by row, then only read.
    private final List<InvoiceSummary> invoices = new ArrayList<>();
    private final List<InternetService> services = new ArrayList<>();
    private @Nullable SignedInRow signedIn;

    private CustomerPage(Union union) {
        this.union = union;
    }

    /** Empty if there is no such customer. */
    static Optional<CustomerPage> of(Union union, List<Row> rows) {
        CustomerPage page = new CustomerPage(union);
        rows.forEach(page::add);
        return page.signedIn == null ? Optional.empty() : Optional.of(page);
    }

    CustomerHome home() {
        SignedInRow who = who();
        services.sort(BY_PLAN);
        return new CustomerHome(who.facts(), who.customer(), who.credit(), pending(), services);
    }

    CustomerInvoices invoices(int paidLimit) {
        SignedInRow who = who();
        List<InvoiceSummary> paid =
                invoices.stream().filter(CustomerPage::isPaid).sorted(NEWEST).toList();
        return new CustomerInvoices(who.facts(), who.customer(), pending(), Slice.of(paid, paidLimit));
    }

    private void add(Row row) {
        int kind = row.integer();
        Row own = union.pick(kind, row);
        switch (kind) {
            case 0 -> signedIn = SignedInRow.read(own);
            case 1 -> invoices.add(InvoiceSummaryRow.read(own));
            default -> services.add(ServiceRow.read(own));
        }
    }

    private SignedInRow who() {
        return Optional.ofNullable(signedIn).orElseThrow();
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
