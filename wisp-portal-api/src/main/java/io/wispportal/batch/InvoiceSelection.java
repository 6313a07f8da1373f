package io.wispportal.batch;

import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import java.util.List;
import java.util.Objects;

/**
 * The invoices that a batch is about: those that staff ticked, or all that match a filter when they are asked for.
 *
 * @param filter what the list showed
 * @param chosen the ticked ones, each once; empty: all that match
 */
public record InvoiceSelection(InvoiceFilter filter, List<InvoiceId> chosen) {

    public InvoiceSelection {
        Objects.requireNonNull(filter, "filter");
        chosen = chosen.stream().distinct().toList();
    }

    public boolean isEveryMatch() {
        return chosen.isEmpty();
    }
}
