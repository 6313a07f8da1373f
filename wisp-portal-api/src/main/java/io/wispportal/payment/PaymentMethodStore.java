package io.wispportal.payment;

import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps payment methods. Changes are called on the request's thread, inside the use case's transaction, {@code add}
 * once for each method; reads also outside one, as often as wanted. Empty means that the tenant has no such method;
 * false that somebody was quicker, and nothing was stored. A storage that fails throws unchecked; the use case lets it
 * through.
 */
public interface PaymentMethodStore {

    void add(TenantId tenant, PaymentMethod method);

    /** Empty: this tenant has no such method. */
    Optional<PaymentMethod> find(TenantId tenant, PaymentMethodId id);

    /** All, hidden ones included, by position, then visible name. */
    List<PaymentMethod> all(TenantId tenant);

    /**
     * Stores it if the stored version is still {@code method.version()}; the stored version is then one higher.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean replace(TenantId tenant, PaymentMethod method);
}
