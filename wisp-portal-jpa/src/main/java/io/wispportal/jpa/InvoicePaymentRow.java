package io.wispportal.jpa;

import io.wispportal.Money;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.LedgerEntryId;
import java.time.LocalDate;
import java.util.Currency;

/** A registered payment, as its customer may see it, as a row with its invoice. */
record InvoicePaymentRow(InvoiceId invoice, InvoicePayment payment) {

    static final Columns COLUMNS = Columns.of(
                    "l",
                    "invoice_id uuid, id uuid, paid_on date, reference varchar, currency varchar, received numeric, applied numeric")
            .and("m.visible_name", "varchar");

    /** By customer, because that is how payments are indexed; tenant, customer and invoices are to be filled in. */
    static final String OF_INVOICES = """
            ledger_entry l join payment_method m on m.tenant_id = l.tenant_id and m.id = l.method_id
            where l.tenant_id = ? and l.customer_id = ? and l.invoice_id in\s""";

    static InvoicePaymentRow read(Row row) {
        InvoiceId invoice = new InvoiceId(row.uuid());
        LedgerEntryId id = new LedgerEntryId(row.uuid());
        LocalDate paidOn = row.date();
        String reference = row.textOrNull();
        Currency currency = row.currency();
        Money received = row.money(currency);
        Money applied = row.money(currency);
        return new InvoicePaymentRow(invoice, new InvoicePayment(id, paidOn, row.text(), reference, received, applied));
    }
}
