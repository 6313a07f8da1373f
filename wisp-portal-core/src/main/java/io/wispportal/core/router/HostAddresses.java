package io.wispportal.core.router;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Finds out what a domain stands for. Called outside transactions; may take as long as the system's resolver. */
@FunctionalInterface
public interface HostAddresses {

    /** IPv4 and IPv6 addresses in their usual form; empty if the domain is not known or nobody answers. */
    List<String> of(String host);

    /** As the system resolves names. */
    static HostAddresses system() {
        return host -> {
            try {
                return Stream.of(InetAddress.getAllByName(host))
                        .map(InetAddress::getHostAddress)
                        .toList();
            } catch (UnknownHostException unknown) {
                return List.of();
            }
        };
    }
}
