package io.wispportal.batch;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What screens and the job read about batches. Called on request threads and by the job, inside or outside a
 * transaction, as often as wanted; one query each. Empty means that there are none. A storage that fails throws
 * unchecked; the use case lets it through.
 */
public interface BatchQueries {

    /**
     * Customers with something to pay on the selected invoices, each once, in the order of their ids: invoices that are
     * paid or in review count for nothing, and customers whose relation ended are left out.
     *
     * @param after the last one seen, or null for the beginning
     */
    Slice<Debtor> debtors(TenantId tenant, InvoiceSelection selection, @Nullable CustomerId after, int limit);

    /** The same of one customer as it is now; empty if nothing is to pay on the selected invoices any more. */
    Optional<Debtor> debtor(TenantId tenant, InvoiceSelection selection, CustomerId customer);

    /**
     * Batches that were confirmed, newest first.
     *
     * @param after the last one seen, or null for the beginning
     */
    Slice<MessageBatch> list(TenantId tenant, @Nullable BatchId after, int limit);

    /** How many recipients are in each state; states without any may be missing. */
    Map<RecipientState, Integer> counts(TenantId tenant, BatchId batch);

    /**
     * Recipients in the order of their ids.
     *
     * @param state only these; null: all
     * @param after the last one seen, or null for the beginning
     */
    Slice<RecipientRow> recipients(
            TenantId tenant, BatchId batch, @Nullable RecipientState state, @Nullable OutboxEntryId after, int limit);
}
