package io.wispportal.routeros.plan;

import java.util.regex.Pattern;

/**
 * Whom a notice is for.
 *
 * @param id a short id of the service, {@link ShortId}
 * @param address its IPv4 address, or a prefix for a zone or a router
 * @param code signed by the portal, tells it who is asking; may be empty
 */
public record Target(String id, String address, String code) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._~-]{0,128}");

    public Target {
        OwnerMark.id(id);
        Words.fits("code", code, CODE);
        address = Addresses.normal(Words.printable("address", address));
        if (!Addresses.isV4Network(address)) {
            throw new IllegalArgumentException("no IPv4 address or prefix: " + address);
        }
    }

    /** Whether a router takes this for an IPv4 address or prefix. */
    public static boolean isAddress(String text) {
        return Addresses.isV4Network(text);
    }
}
