package io.wispportal.routeros.simulator;

import java.util.List;

/** The router's DNS. Asked when an entry with a name is written and when names are refreshed. */
@FunctionalInterface
public interface NameResolver {

    /** IPv4 and IPv6 addresses as text; empty when the name is not known. */
    List<String> addresses(String name);
}
