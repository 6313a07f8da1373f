package io.wispportal.core;

import io.wispportal.core.notice.CustomerNetworks;
import io.wispportal.core.router.HostAddresses;
import java.util.Set;

/**
 * What a portal has to know of the network that it is in.
 *
 * @param hosts    finds out what a domain stands for
 * @param networks where a request's address says whose it is
 * @param reserved hosts that serve something else, the console for one: no tenant's portal can move there
 */
public record Surroundings(HostAddresses hosts, CustomerNetworks networks, Set<String> reserved) {

    /** The system's resolver, and no networks of customers. */
    public static final Surroundings USUAL = new Surroundings(HostAddresses.system(), CustomerNetworks.NONE);

    public Surroundings {
        reserved = Set.copyOf(reserved);
    }

    /** Nothing else is served. */
    public Surroundings(HostAddresses hosts, CustomerNetworks networks) {
        this(hosts, networks, Set.of());
    }
}
