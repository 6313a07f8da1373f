package io.wispportal.customer;

import io.wispportal.Slice;
import io.wispportal.tenant.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the console's customer list reads. Called on the request's thread, outside a transaction, as often as wanted;
 * one query. Empty means that nobody fits. A storage that fails throws unchecked; the use case lets it through.
 */
public interface CustomerQueries {

    /**
     * Customers ordered by last names, first name, user name.
     *
     * @param text part of one of the fields, case does not matter; empty for all. Taken literally.
     * @param fields where it is looked for
     * @param after the position after which to go on, from the last row seen, or null for the beginning
     * @param limit how many at most
     */
    Slice<Customer> search(TenantId tenant, String text, SearchedFields fields, @Nullable CustomerId after, int limit);

    /**
     * Customers with this e-mail, case does not matter; cancelled ones included, in no particular order.
     *
     * @param limit how many at most
     */
    List<Customer> withEmail(TenantId tenant, String email, int limit);

    /** Whether a customer, a cancelled one included, has exactly this user name. */
    boolean hasUserName(TenantId tenant, UserName name);

    /** The zones that the tenant's customers are in, by name; those that differ in case only are one. */
    List<CustomerZone> zones(TenantId tenant);

    /** How many customers the tenant has, cancelled ones included. */
    long count(TenantId tenant);
}
