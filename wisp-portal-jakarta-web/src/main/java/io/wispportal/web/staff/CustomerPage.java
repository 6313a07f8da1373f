package io.wispportal.web.staff;

import io.wispportal.Money;
import io.wispportal.audit.AuditEntry;
import io.wispportal.core.customer.CustomerFile;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.payment.LedgerRow;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /admin/clientes/{customer}}: a customer's whole file on one page. */
public final class CustomerPage {

    private final Frames frames;

    public CustomerPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/customer.jte} shows. */
    public record View(Frame frame, CustomerFile file, Tenant tenant, AuditTexts audit) {

        public Customer customer() {
            return file.customer();
        }

        public boolean mayManagePasswords() {
            return frame.user() != null && frame.user().may(Permission.MANAGE_PASSWORDS);
        }

        public String userName() {
            return customer().userName().at(tenant.slug());
        }

        /** The sum still to pay of the invoices shown. */
        public Money due() {
            return unpaid().map(InvoiceSummary::due).reduce(Money.zero(tenant.currency()), Money::plus);
        }

        /** The invoice that a payment is most likely for: the earliest due one that is not paid. */
        public Optional<InvoiceSummary> payable() {
            return unpaid().min(Comparator.comparing(InvoiceSummary::dueOn));
        }

        /** Where all of it is told, in the order in which it happened. */
        public String historyPath() {
            return CustomersPage.PATH + "/" + customer().id() + "/historial";
        }

        /** What happened to payments and services; a part of the customer's history. */
        public List<AuditEntry> recent() {
            return file.history().items();
        }

        public String concept(LedgerRow row) {
            String reference = row.entry().reference();
            return reference == null
                    ? frame.t("customerFile.payment", row.methodName())
                    : frame.t("customerFile.payment.reference", row.methodName(), reference);
        }

        private Stream<InvoiceSummary> unpaid() {
            return file.invoices().items().stream().filter(invoice -> invoice.state() != InvoiceState.PAID);
        }
    }

    public Reply show(Exchange exchange) {
        CustomerFile file =
                exchange.portal().customerFiles().open(exchange.staff(), exchange.id("customer", CustomerId::new));
        Frame frame =
                frames.titled(exchange, frames.texts(exchange), file.customer().fullName(), "customers");
        View view = new View(frame, file, exchange.tenant().orElseThrow(), new AuditTexts(frame.texts()));
        return Reply.page(Pages.of("staff/customer.jte", view));
    }
}
