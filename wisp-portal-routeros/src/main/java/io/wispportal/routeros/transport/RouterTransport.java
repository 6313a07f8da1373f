package io.wispportal.routeros.transport;

/** Opens sessions at routers. May be used by any thread. */
@FunctionalInterface
public interface RouterTransport {

    /**
     * Connects and signs in; blocks until then.
     *
     * @throws RouterLoginException if the router does not take name and password
     * @throws RouterGoneException  if it cannot be reached, is not the router that was meant, or does not answer in time
     */
    RouterSession open(RouterLogin login);
}
