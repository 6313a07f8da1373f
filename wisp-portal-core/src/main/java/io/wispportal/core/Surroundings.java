package io.wispportal.core;

import io.wispportal.core.notice.CustomerNetworks;
import io.wispportal.core.router.HostAddresses;

/**
 * What a portal has to know of the network that it is in.
 *
 * @param hosts    finds out what a domain stands for
 * @param networks where a request's address says whose it is
 */
public record Surroundings(HostAddresses hosts, CustomerNetworks networks) {

    /** The system's resolver, and no networks of customers. */
    public static final Surroundings USUAL = new Surroundings(HostAddresses.system(), CustomerNetworks.NONE);
}
