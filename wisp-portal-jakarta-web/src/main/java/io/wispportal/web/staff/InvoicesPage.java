package io.wispportal.web.staff;

import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /admin/facturas}: the invoices of all customers (STA-04). */
public final class InvoicesPage {

    private final Frames frames;

    public InvoicesPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/invoices.jte} shows.
     *
     * @param slug    the tenant's, for user names
     * @param problem key of why nothing was done, or null
     */
    public record View(
            Frame frame,
            String slug,
            InvoiceList list,
            @Nullable String problem) {}

    public Reply show(Exchange exchange) {
        return page(exchange, 200, null);
    }

    /** The list as it was, with why nothing was done. */
    Reply refused(Exchange exchange, String problem) {
        return page(exchange, 422, problem);
    }

    private Reply page(Exchange exchange, int status, @Nullable String problem) {
        String slug = exchange.tenant().map(Tenant::slug).orElseThrow();
        Frame frame = frames.frame(exchange, "invoiceList.title", "invoices");
        View view = new View(frame, slug, InvoiceList.of(exchange), problem);
        return new Reply.Page(status, Pages.of("staff/invoices.jte", view));
    }
}
