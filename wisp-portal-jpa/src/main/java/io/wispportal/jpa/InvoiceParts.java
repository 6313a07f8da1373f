package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** One line of an invoice as a row, with the invoice's own columns repeated. */
record InvoiceParts(InvoiceSummary head, CustomerId customer, long version, InvoiceLine line) {

    /** Those after the columns of {@link InvoiceSummaryRow}. */
    static final Columns COLUMNS = Columns.of("i", "customer_id uuid, version bigint")
            .and(Columns.of("l", "description varchar, amount numeric, service_id uuid"));

    static InvoiceParts read(Row row) {
        InvoiceSummary head = InvoiceSummaryRow.read(row);
        CustomerId customer = new CustomerId(row.uuid());
        long version = row.number();
        InvoiceLine line =
                new InvoiceLine(row.text(), row.money(head.total().currency()), row.idOrNull(ServiceId::new));
        return new InvoiceParts(head, customer, version, line);
    }

    /** The invoice of these lines; empty without lines. */
    static Optional<Invoice> joined(List<InvoiceParts> parts) {
        return parts.stream()
                .findFirst()
                .map(first ->
                        first.invoice(parts.stream().map(InvoiceParts::line).toList()));
    }

    static Insert insert(Sql sql, TenantId tenant, Invoice invoice) {
        return sql.into("invoice")
                .set("tenant_id", tenant.value())
                .set("id", invoice.id().value())
                .set("customer_id", invoice.customer().value())
                .set("number", invoice.number())
                .set("issued_on", invoice.issuedOn())
                .set("due_on", invoice.dueOn())
                .set("currency", invoice.paid().currency().getCurrencyCode())
                .set("total", invoice.total().amount())
                .set("paid", invoice.paid().amount())
                .set("state", invoice.state())
                .set("version", invoice.version());
    }

    static Insert insertLine(Sql sql, TenantId tenant, Invoice invoice, int position) {
        InvoiceLine line = invoice.lines().get(position);
        ServiceId service = line.service();
        return sql.into("invoice_line")
                .set("tenant_id", tenant.value())
                .set("invoice_id", invoice.id().value())
                .set("line_position", position)
                .set("description", line.description())
                .set("amount", line.amount().amount())
                .set("service_id", service == null ? null : service.value());
    }

    private Invoice invoice(List<InvoiceLine> lines) {
        return new Invoice(
                head.id(),
                customer,
                head.number(),
                head.issuedOn(),
                head.dueOn(),
                lines,
                head.paid(),
                head.state(),
                version);
    }
}
