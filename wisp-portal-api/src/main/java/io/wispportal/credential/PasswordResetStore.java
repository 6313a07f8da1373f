package io.wispportal.credential;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps at most one request for a new password a customer. On request and job threads. */
public interface PasswordResetStore {

    /** The customer's request, old or used ones too; one query. */
    Optional<PasswordReset> find(TenantId tenant, CustomerId customer);

    /**
     * Stores it if its stored version is still {@code reset.version()}; the stored one is then one higher. Inside the use
     * case's transaction. The customer is there.
     *
     * @return false if somebody else was quicker; nothing is stored then
     */
    boolean save(TenantId tenant, PasswordReset reset);
}
