package io.wispportal.customer;

import io.wispportal.Slice;
import io.wispportal.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** What the console's customer list reads; outside a transaction, one query. */
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
}
