package io.wispportal.core.invoice;

import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceOrder;
import java.time.LocalDate;

/**
 * What staff look for in the list of invoices, and how it is sorted.
 *
 * @param text part of the customer's name or user name or of the number; empty: all
 * @param zone the customer's zone; empty: all
 */
public record InvoiceSearch(InvoiceChoice choice, String text, String zone, InvoiceOrder order) {

    /** What the list begins with: what is to pay, and what has been due for longest first. */
    public static final InvoiceSearch TO_PAY =
            new InvoiceSearch(InvoiceChoice.TO_PAY, "", "", InvoiceOrder.EARLIEST_DUE);

    public InvoiceSearch {
        text = text.strip();
        zone = zone.strip();
    }

    /** @param today in the tenant's calendar */
    public InvoiceFilter filter(LocalDate today) {
        return new InvoiceFilter(choice.state(), choice.dueBefore(today), text, zone);
    }
}
