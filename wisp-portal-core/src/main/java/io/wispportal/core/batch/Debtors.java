package io.wispportal.core.batch;

import io.wispportal.Slice;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.Debtor;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.stream.Stream;

/** Everybody with something to pay on selected invoices, read in parts: memory never holds them all. */
final class Debtors {

    /** How many are read, and prepared, at once. */
    static final int PART = 2_000;

    private static final Slice<Debtor> END = new Slice<>(List.of(), false);

    private final BatchQueries queries;

    Debtors(BatchQueries queries) {
        this.queries = queries;
    }

    Stream<Debtor> of(TenantId tenant, InvoiceSelection selection) {
        Slice<Debtor> first = queries.debtors(tenant, selection, null, PART);
        return Stream.iterate(first, part -> !part.items().isEmpty(), part -> next(tenant, selection, part))
                .flatMap(part -> part.items().stream());
    }

    private Slice<Debtor> next(TenantId tenant, InvoiceSelection selection, Slice<Debtor> part) {
        return part.more() ? queries.debtors(tenant, selection, last(part).customer(), PART) : END;
    }

    static Debtor last(Slice<Debtor> part) {
        return part.items().get(part.items().size() - 1);
    }
}
