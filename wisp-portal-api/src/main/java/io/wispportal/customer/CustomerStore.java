package io.wispportal.customer;

import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.Set;

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

    /** Those of a zone, whole, case does not matter; empty if there is none. */
    Set<CustomerId> inZone(TenantId tenant, String zone);

    /**
     * Gives a customer another user name, inside the use case's transaction.
     *
     * @return false if the customer is not called {@code before} any more, or another one of the tenant has the new name;
     *     nothing is stored then
     */
    boolean rename(TenantId tenant, CustomerId id, UserName before, UserName next);

    /**
     * Gives a customer other official numbers, inside the use case's transaction.
     *
     * @return false if they are not {@code before} any more, or the customer is kept where the portal may not change that;
     *     nothing is stored then
     */
    boolean replaceNumbers(TenantId tenant, CustomerId id, OfficialNumbers before, OfficialNumbers next);

    /**
     * Keeps the customer for this transaction: whoever else wants to waits until it ends, and reads afterwards what it
     * committed. For rules that count several things of one customer. Inside a transaction, in one statement; may be
     * called again in the same. Reading and changing the customer goes on.
     *
     * @return false if this tenant has no such customer; nothing is kept then
     */
    boolean hold(TenantId tenant, CustomerId id);
}
