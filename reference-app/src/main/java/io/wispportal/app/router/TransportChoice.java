package io.wispportal.app.router;

import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.mikrotik.MikrotikTransport;
import io.wispportal.routeros.transport.RouterTransport;
import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.InvalidSettingException;

/** Who speaks the routers' protocol, {@code PORTAL_ROUTER_CLIENT}. */
enum TransportChoice {
    /** The SDK's own client. */
    NATIVE,
    /** The library mikrotik-java behind the SDK's own socket. */
    MIKROTIK;

    /** Commands under way at once: enough to hide the way there, not too many for small boards. */
    private static final int WINDOW = 16;

    private static final String KEY = "PORTAL_ROUTER_CLIENT";

    /** @throws InvalidSettingException if it is neither */
    static TransportChoice from(Configuration configuration) {
        String chosen = configuration.text(KEY).orElse("native");
        return switch (chosen) {
            case "native" -> NATIVE;
            case "mikrotik" -> MIKROTIK;
            default -> throw new InvalidSettingException(KEY + " es native o mikrotik, y no «" + chosen + "».");
        };
    }

    RouterTransport transport() {
        return this == NATIVE ? new NativeTransport(WINDOW) : new MikrotikTransport(WINDOW);
    }
}
