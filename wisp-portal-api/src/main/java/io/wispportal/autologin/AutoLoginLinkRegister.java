package io.wispportal.autologin;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Lists the auto-login links of customers and ends them. Only links of {@link LinkPurpose#CUSTOMER} are listed. Called on
 * the caller's thread; changes inside a transaction, and a second call for what has ended changes nothing. A storage that
 * fails throws unchecked.
 */
public interface AutoLoginLinkRegister {

    /** Newest first, at most so many, whatever their state; one query. */
    List<AutoLoginLink> ofCustomer(TenantId tenant, CustomerId customer, int most);

    /** Ends one link of a customer; false if it is not there or no longer live at {@link LinkEnd#at()}. */
    boolean end(TenantId tenant, CustomerId customer, LinkId id, LinkEnd end);

    /** Ends these links as far as they are there and live at {@link LinkEnd#at()}, in few statements; returns how many. */
    int end(TenantId tenant, Collection<LinkId> links, LinkEnd end);

    /**
     * Ends each customer's live links but the newest, in few statements however many customers.
     *
     * @param customers one that is named twice counts once
     * @param kept how many of each customer stay; 0 ends all
     * @return how many ended
     */
    int endOlder(TenantId tenant, Collection<CustomerId> customers, int kept, LinkEnd end);

    /**
     * Ends every link of the tenant that was added before, in one change of one row however many there are
     * ({@link LinkEnd.Why#ALL_REVOKED}).
     */
    void endAll(TenantId tenant, Instant at);

    /** Those of the customers whose phone or e-mail was changed after this instant; one query. */
    Set<CustomerId> changedContact(TenantId tenant, Collection<CustomerId> customers, Instant after);
}
