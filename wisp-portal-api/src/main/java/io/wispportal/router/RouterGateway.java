package io.wispportal.router;

/**
 * Makes routers do what the portal wants. It is told the whole state that should be on a router, not what to do: it reads
 * what is there, does what is missing and reads back (NOT-06). Called outside transactions, by several threads at once,
 * {@link #apply} on worker threads and for one router one at a time; both may be called again with the same or another
 * state after any failure. Blocks until the router has answered, at most some seconds for each answer.
 *
 * <p>One gateway serves all routers of all tenants. Where no router needs to be signed in at, a {@link Router} stands for
 * whatever controls a part of the network.
 */
public interface RouterGateway {

    /**
     * What {@link #apply} would do; nothing is changed.
     *
     * @throws RouterUnavailableException if the router could not be reached or does not let itself be read
     */
    RouterPlan plan(RouterAccess router, DesiredState desired);

    /**
     * Brings the router to the state. With obstacles, or if more of the portal's would go than goes without asking, nothing
     * is done and {@link RouterReport#after} says why.
     *
     * @param confirmed whether somebody has seen how much is removed
     * @throws RouterUnavailableException if the router could not be reached or refused; what was done stays, and the next
     *                                    call does the rest
     */
    RouterReport apply(RouterAccess router, DesiredState desired, boolean confirmed);
}
