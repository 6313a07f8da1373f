package io.wispportal.payment;

import io.wispportal.invoice.InvoiceId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps payment reports. Called on request and job threads; changes inside the use case's transaction. Reads see what
 * is committed, so that a lost race can be told apart.
 */
public interface PaymentReportStore {

    void add(TenantId tenant, PaymentReport report);

    /** Empty: this tenant has no such report. */
    Optional<PaymentReport> find(TenantId tenant, PaymentReportId id);

    /** The one on this invoice that waits for review, if any. */
    Optional<PaymentReport> openOn(TenantId tenant, InvoiceId invoice);

    /**
     * Stores state and decision of a decided report if the stored one is still SUBMITTED, in one statement.
     *
     * @return false if somebody decided it earlier; nothing is stored then
     */
    boolean replace(TenantId tenant, PaymentReport decided);
}
