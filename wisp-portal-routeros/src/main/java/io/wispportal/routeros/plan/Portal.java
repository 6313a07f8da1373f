package io.wispportal.routeros.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the portal is and how a suspended customer is let through to it.
 *
 * @param host its domain, in lower case
 * @param addresses what the domain stands for, IPv4 and IPv6
 * @param garden what is written into the list
 * @param list the address list of what suspended customers may reach
 */
public record Portal(String host, List<String> addresses, Garden garden, String list) {

    /** The list that installations of the seed have. */
    public static final String LIST = "server_wisphub";

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    /** What stands for the portal in the list. */
    public enum Garden {
        /** The domain: the router asks for its addresses itself. */
        NAME,
        /** Its addresses: whoever plans asks for them. */
        ADDRESSES,
        /**
         * Both: two domains with one address share the row that the router makes of it, and it goes with the first of them; so
         * where the domain alone is there, a move to another one would shut customers out until the router asks again.
         */
        BOTH
    }

    public Portal {
        Words.fits("host", host, HOST);
        Words.fits("list", list, NAME);
        addresses = addresses.stream().distinct().sorted().toList();
        for (String address : addresses) {
            if (!Addresses.isV4(address) && !Addresses.isV6(address)) {
                throw new IllegalArgumentException("no address: " + Words.printable("address", address));
            }
        }
    }

    /** The portal under its domain, in the usual list. */
    public static Portal named(String host, String... addresses) {
        return new Portal(host, List.of(addresses), Garden.NAME, LIST);
    }

    /** The portal under its addresses, in the usual list. */
    public static Portal at(String host, String... addresses) {
        return new Portal(host, List.of(addresses), Garden.ADDRESSES, LIST);
    }

    List<String> v4() {
        return addresses.stream().filter(Addresses::isV4).toList();
    }

    List<String> v6() {
        return addresses.stream().filter(Addresses::isV6).toList();
    }

    /** The address that requests are sent to: the same whatever the order of an answer. */
    Optional<String> target() {
        return v4().stream().min(Comparator.naturalOrder());
    }
}
