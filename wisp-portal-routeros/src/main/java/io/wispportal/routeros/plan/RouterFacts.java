package io.wispportal.routeros.plan;

import java.time.Duration;
import java.util.Set;

/**
 * What a router says about itself.
 *
 * @param dialect the version's, unless the router refused it
 * @param deviceMode {@code home}, {@code basic}, {@code advanced}, or empty where there is none
 * @param flagged whether the router suspects that somebody tampered with it
 * @param proxy its web proxy
 * @param takenPorts the TCP ports of its services, enabled or not
 * @param ipv6 whether it has menus for IPv6
 * @param policies what the user who read this may do
 * @param sessionLimit how many sessions its API takes; 0 if unknown
 * @param clockSkew how far its clock is ahead of ours, negative if behind
 */
public record RouterFacts(
        RouterVersion version,
        Dialect dialect,
        String deviceMode,
        boolean flagged,
        Proxy proxy,
        Set<Integer> takenPorts,
        boolean ipv6,
        Set<String> policies,
        int sessionLimit,
        Duration clockSkew) {

    /**
     * The web proxy.
     *
     * @param allowed whether the device mode lets it run
     */
    public record Proxy(boolean enabled, Set<Integer> ports, boolean allowed) {

        public Proxy {
            ports = Set.copyOf(ports);
        }
    }

    public RouterFacts {
        takenPorts = Set.copyOf(takenPorts);
        policies = Set.copyOf(policies);
    }

    /** A router without surprises, to begin from. */
    public static RouterFacts of(RouterVersion version) {
        return new RouterFacts(
                version,
                version.dialect(),
                "",
                false,
                new Proxy(false, Set.of(8080), true),
                Set.of(21, 22, 23, 80, 443, 8291, 8728, 8729),
                false,
                Set.of("read", "write", "api", "test"),
                20,
                Duration.ZERO);
    }

    /** The same with another proxy. */
    public RouterFacts with(Proxy other) {
        return new RouterFacts(
                version, dialect, deviceMode, flagged, other, takenPorts, ipv6, policies, sessionLimit, clockSkew);
    }

    /** The same where the router writes a redirection otherwise than its version usually does. */
    public RouterFacts with(Dialect other) {
        return new RouterFacts(
                version, other, deviceMode, flagged, proxy, takenPorts, ipv6, policies, sessionLimit, clockSkew);
    }
}
