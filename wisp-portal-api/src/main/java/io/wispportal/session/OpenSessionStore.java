package io.wispportal.session;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.List;

/**
 * Lists the sessions that customers have opened, so that there are never too many. Called when somebody signs in or out,
 * on the caller's thread; never asked whether a session holds, that is {@link SessionStore}'s.
 */
public interface OpenSessionStore {

    /** Adds a session, once, inside the use case's transaction. The customer is there. */
    void add(TenantId tenant, OpenSession session);

    /** All that were added and not removed, newest first, expired ones included; one query, outside a transaction. */
    List<OpenSession> ofCustomer(TenantId tenant, CustomerId customer);

    /** Takes a session from the list, inside a transaction; does nothing if it is not there. */
    void remove(TenantId tenant, SessionId session);
}
