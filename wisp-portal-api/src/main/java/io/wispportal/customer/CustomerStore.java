package io.wispportal.customer;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps customers. Called on request and job threads; {@code add} inside the use case's transaction, reads also outside
 * one. Empty means that this tenant has no such customer.
 */
public interface CustomerStore {

    /**
     * Adds a customer on the tenant's current default password.
     *
     * @throws IllegalStateException if the user name is taken in this tenant
     */
    void add(TenantId tenant, Customer customer);

    Optional<Customer> find(TenantId tenant, CustomerId id);
}
