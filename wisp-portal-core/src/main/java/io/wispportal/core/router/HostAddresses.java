package io.wispportal.core.router;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Finds out what a domain stands for. Called outside transactions; may take as long as the system's resolver. */
@FunctionalInterface
public interface HostAddresses {

    /** What {@code localhost} stands for. */
    String LOOPBACK = "127.0.0.1";

    /** IPv4 and IPv6 addresses in their usual form; empty if the domain is not known or nobody answers. */
    List<String> of(String host);

    /** One that remembers: who does not answer, or answers half, takes nothing away. */
    static HostAddresses remembering(HostAddresses hosts, Clock clock) {
        return new KnownAddresses(hosts, clock);
    }

    /** As the system resolves names. */
    static HostAddresses system() {
        return host -> {
            if (host.equals("localhost") || host.endsWith(".localhost")) {
                return List.of(LOOPBACK); // RFC 6761: nobody has to be asked, and not every resolver knows
            }
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
