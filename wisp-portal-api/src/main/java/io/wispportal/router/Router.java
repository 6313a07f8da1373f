package io.wispportal.router;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's router, and how the portal gets in.
 *
 * @param name   as staff call it, unique in the tenant
 * @param host   a name or an address, without port
 * @param port   of its management protocol; RouterOS listens on 8728, with TLS on 8729
 * @param tls    whether the connection is encrypted
 * @param pin    SHA-256 of the public key that it must show, 64 hexadecimal digits in lower case; null without TLS only:
 *               routers sign their certificates themselves, so nothing else tells whom one talks to
 * @param secret the password, encrypted for the tenant and this router; null if none was given
 * @param active whether the portal works on it; staff switch it off while they rebuild it
 */
public record Router(
        RouterId id,
        String name,
        String host,
        int port,
        boolean tls,
        @Nullable String pin,
        String user,
        @Nullable String secret,
        NoticeSettings notices,
        boolean active,
        long version) {

    public Router {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(notices, "notices");
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is from 1 to 65535: " + port);
        }
        if (tls == (pin == null)) {
            throw new IllegalArgumentException("a pin belongs to TLS, and TLS needs one");
        }
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "Router[" + id + ", " + name + ", " + host + ":" + port + "]";
    }
}
