package io.wispportal.router;

import io.wispportal.tenant.TenantId;

/**
 * Makes the network do what a service's state says. Called by a job on a worker thread, never inside a transaction and
 * never on a request thread; may be called again with the same or a newer state after any failure, and must then leave
 * the same result as one call. Blocks until the router has confirmed, at most some seconds.
 */
public interface RouterGateway {

    /**
     * Brings one service to the desired state.
     *
     * @throws RouterUnavailableException if the router could not be reached or refused; the portal tries again later
     */
    void apply(TenantId tenant, DesiredService desired);
}
