package io.wispportal.audit;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the console reads of the audit trail. Called on the request's thread, outside a transaction, as often as wanted;
 * one query each. Empty means that nothing was noted, also about customers that the tenant does not have. A storage
 * that fails throws unchecked; the use case lets it through.
 */
public interface AuditQueries {

    /**
     * Newest first.
     *
     * @param customer only what is about this customer, or null for all
     * @param before   the last entry seen, or null for the beginning
     */
    Slice<AuditEntry> latest(TenantId tenant, @Nullable CustomerId customer, @Nullable AuditEntryId before, int limit);

    /**
     * A customer's timeline: what of these kinds is about the customer, newest first.
     *
     * @param before the last entry seen, or null for the beginning
     * @param limit  how many at most, of these kinds alone
     */
    Slice<AuditEntry> ofCustomer(
            TenantId tenant, CustomerId customer, Set<AuditAction> actions, @Nullable AuditEntryId before, int limit);
}
