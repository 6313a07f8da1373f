package io.wispportal.web.staff;

import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;

/** {@code /admin/facturas}: the invoices of all customers (STA-04). */
public final class InvoicesPage {

    private final Frames frames;

    public InvoicesPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/invoices.jte} shows.
     *
     * @param slug the tenant's, for user names
     */
    public record View(Frame frame, String slug, InvoiceList list) {}

    public Reply show(Exchange exchange) {
        String slug = exchange.tenant().map(Tenant::slug).orElseThrow();
        View view = new View(frames.frame(exchange, "invoiceList.title", "invoices"), slug, InvoiceList.of(exchange));
        return Reply.page(Pages.of("staff/invoices.jte", view));
    }
}
