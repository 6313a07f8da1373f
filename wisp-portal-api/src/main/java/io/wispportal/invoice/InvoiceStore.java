package io.wispportal.invoice;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps invoices. Called on request and job threads; changes inside the use case's transaction. {@code find} reads what
 * is committed, not a cached copy, so that a lost race can be told apart.
 */
public interface InvoiceStore {

    /** @throws IllegalStateException if the number is taken in this tenant */
    void add(TenantId tenant, Invoice invoice);

    /** Empty: this tenant has no such invoice. */
    Optional<Invoice> find(TenantId tenant, InvoiceId id);

    /**
     * Stores state and paid sum if the stored version is still {@code invoice.version()}, in one statement; the stored
     * version is then one higher.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean replace(TenantId tenant, Invoice invoice);
}
