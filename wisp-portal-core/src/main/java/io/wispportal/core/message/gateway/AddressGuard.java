package io.wispportal.core.message.gateway;

import io.wispportal.core.tenant.AddressRange;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides where the portal may connect to on behalf of a tenant. Names are looked up once, and the answer that was checked
 * is the one that is connected to: a name that turns to the inside at the second look gains nothing.
 */
final class AddressGuard {

    /** What the platform's own tests of an address do not cover, in networks that are not the Internet. */
    private static final List<AddressRange> INSIDE = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.88.99.0/24",
                    "198.18.0.0/15",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2002::/16",
                    "fc00::/7")
            .map(AddressRange::parse)
            .toList();

    private final List<AddressRange> allowed;
    private final Names names;

    AddressGuard(List<AddressRange> allowed, Names names) {
        this.allowed = List.copyOf(allowed);
        this.names = names;
    }

    /** Looks names up. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /**
     * The address to connect to.
     *
     * @throws ForbiddenAddressException if the portal must not connect there
     * @throws NotConnectedException     if the name is not known now
     */
    InetSocketAddress checked(URI address) {
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null) {
            throw new ForbiddenAddressException("La dirección de la pasarela no se puede usar.");
        }
        InetAddress[] found = look(host);
        for (InetAddress each : found) {
            check(address, each);
        }
        return new InetSocketAddress(found[0], port(address));
    }

    private InetAddress[] look(String host) {
        try {
            return names.addresses(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        } catch (UnknownHostException e) {
            throw new NotConnectedException("No se encuentra el servidor de la pasarela.", e);
        }
    }

    /** What the operator allowed may be reached in any way; everything else is the Internet, encrypted. */
    private void check(URI address, InetAddress found) {
        if (isIn(allowed, found)) {
            return;
        }
        if (isInside(found)) {
            throw new ForbiddenAddressException(
                    "La dirección de la pasarela está en una red interna que la instalación no permite.");
        }
        if (!"https".equalsIgnoreCase(address.getScheme()) || (port(address) != 443 && port(address) != 8443)) {
            throw new ForbiddenAddressException("La pasarela debe usar https en el puerto 443 u 8443.");
        }
    }

    static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    private static boolean isInside(InetAddress found) {
        return found.isLoopbackAddress()
                || found.isAnyLocalAddress()
                || found.isLinkLocalAddress()
                || found.isSiteLocalAddress()
                || found.isMulticastAddress()
                || isIn(INSIDE, found);
    }

    private static boolean isIn(List<AddressRange> ranges, InetAddress found) {
        return ranges.stream().anyMatch(range -> range.contains(found.getHostAddress()));
    }
}
