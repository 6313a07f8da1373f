package io.wispportal.web.staff;

import io.wispportal.core.invoice.InvoiceSearch;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Texts;
import java.util.List;
import java.util.stream.Stream;

/** {@code /admin/facturas.csv}: all invoices that match, for a spreadsheet (STA-04). */
public final class InvoiceExport {

    static final String PATH = "/admin/facturas.csv";

    private static final List<String> COLUMNS = List.of(
            "invoiceList.number",
            "invoiceList.customer",
            "customer.user",
            "customer.zone",
            "invoiceList.issued",
            "customerFile.due",
            "customerFile.state",
            "invoiceList.total",
            "customers.due",
            "invoiceList.currency");

    private final Frames frames;

    public InvoiceExport(Frames frames) {
        this.frames = frames;
    }

    public Reply send(Exchange exchange) {
        Texts texts = frames.texts(exchange);
        String slug = exchange.tenant().map(Tenant::slug).orElseThrow();
        InvoiceSearch search = InvoiceList.searched(exchange);
        Stream<List<String>> rows = exchange.portal()
                .invoiceReading()
                .export(exchange.staff(), search)
                .map(row -> cells(row, slug, texts));
        List<String> head = COLUMNS.stream().map(texts::get).toList();
        return new Reply.Csv("facturas.csv", Stream.concat(Stream.of(head), rows));
    }

    private static List<String> cells(InvoiceRow row, String slug, Texts texts) {
        InvoiceSummary invoice = row.invoice();
        return List.of(
                invoice.number(),
                row.customerName(),
                row.userName().at(slug),
                row.zone() == null ? "" : row.zone(),
                invoice.issuedOn().toString(),
                invoice.dueOn().toString(),
                texts.get(state(invoice, texts)),
                texts.typed(invoice.total()),
                texts.typed(invoice.due()),
                texts.currency(invoice.total()));
    }

    private static String state(InvoiceSummary invoice, Texts texts) {
        return switch (invoice.state()) {
            case PENDING -> invoice.isOverdue(texts.today()) ? "invoice.state.overdue" : "invoice.state.pending";
            case REPORTED -> "invoice.state.reported";
            case PAID -> "invoice.state.paid";
        };
    }
}
