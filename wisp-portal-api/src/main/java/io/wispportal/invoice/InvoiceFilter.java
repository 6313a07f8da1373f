package io.wispportal.invoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices of a tenant a list shows.
 *
 * @param state     only invoices in this state; null: all
 * @param dueBefore only invoices whose last day to pay was before this one, in the tenant's calendar; null: all
 * @param text      part of the customer's name or user name or of the number, case does not matter, taken literally;
 *     empty: all
 * @param zone      the customer's zone, whole, case does not matter; empty: all
 */
public record InvoiceFilter(
        @Nullable InvoiceState state, @Nullable LocalDate dueBefore, String text, String zone) {}
