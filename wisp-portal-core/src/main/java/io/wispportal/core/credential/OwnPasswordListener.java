package io.wispportal.core.credential;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;

/**
 * Told when a customer's own password was set, by the customer, by staff or with a code; the one place for what ends with
 * the old one. Sessions end by themselves. Called inside the transaction, so that both happen or neither; never for a mass
 * change, which touches no customer, nor for an initial password.
 */
@FunctionalInterface
public interface OwnPasswordListener {

    /** Nothing else ends. */
    OwnPasswordListener NONE = (tenant, customer, first) -> {};

    /** @param first whether no password of the customer's own choice counted before */
    void changed(TenantId tenant, CustomerId customer, boolean first);
}
