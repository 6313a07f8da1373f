package io.wispportal.router;

import io.wispportal.service.ServiceId;

/**
 * The speed of a service (PRE-09).
 *
 * @param queue   the name of its queue, unique on the router
 * @param address the service's IPv4 address
 * @param up      kbit/s from the customer
 * @param down    kbit/s to the customer
 */
public record DesiredSpeed(ServiceId service, String queue, String address, int up, int down) {}
