package io.wispportal.service;

import io.wispportal.router.RouterId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a service is connected.
 *
 * @param router the router that it is behind, or null if the portal does not know or does not work on it
 * @param ip     its address in the tenant's network, or null
 * @param login  how it signs in over PPP; null: it does not, or the tenant does not leave that to the portal
 * @param queue  the name of its queue on the router; null: the portal does not set its speed
 */
public record Connection(
        @Nullable RouterId router,
        @Nullable String ip,
        @Nullable PppLogin login,
        @Nullable String queue) {

    /** Nothing is known. */
    public static final Connection NONE = new Connection(null, null, null, null);

    /** An address behind a router. */
    public static Connection of(RouterId router, String ip) {
        return new Connection(router, ip, null, null);
    }

    /** A short text that is another one as soon as something here is; forms carry it. */
    public String version() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
