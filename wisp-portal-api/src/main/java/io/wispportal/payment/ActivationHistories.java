package io.wispportal.payment;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;

/**
 * Counts what the limits of auto-activation look at (PAY-07). Called on the request's thread, when a report is submitted
 * (inside its transaction) and when its form is shown (outside of any); may be called as often as one likes. A customer
 * without reports, and one that the tenant does not have, has a history of zeros. Throws nothing of its own.
 */
public interface ActivationHistories {

    /** One query. */
    ActivationHistory activationHistory(TenantId tenant, CustomerId customer);
}
