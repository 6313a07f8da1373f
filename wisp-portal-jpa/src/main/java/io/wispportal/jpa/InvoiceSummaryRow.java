package io.wispportal.jpa;

import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import java.time.LocalDate;
import java.util.Currency;

/** A row of a list of invoices. */
final class InvoiceSummaryRow {

    static final Columns COLUMNS = Columns.of("i", """
            id uuid, number varchar, issued_on date, due_on date, currency varchar, total numeric, paid numeric,
            state varchar""");

    private InvoiceSummaryRow() {}

    static InvoiceSummary read(Row row) {
        InvoiceId id = new InvoiceId(row.uuid());
        String number = row.text();
        LocalDate issuedOn = row.date();
        LocalDate dueOn = row.date();
        Currency currency = row.currency();
        return new InvoiceSummary(
                id,
                number,
                issuedOn,
                dueOn,
                row.money(currency),
                row.money(currency),
                row.constant(InvoiceState.class));
    }
}
