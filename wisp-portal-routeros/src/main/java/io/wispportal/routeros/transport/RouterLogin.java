package io.wispportal.routeros.transport;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a router is and how one gets in.
 *
 * @param pin         SHA-256 of the public key that it must show, 64 hexadecimal digits in lower case; null: no TLS, and the
 *                    password travels readable
 * @param connectTime how long connecting and signing in may take, each
 * @param commandTime how long an answer may take; then the session is over
 */
public record RouterLogin(
        String host,
        int port,
        @Nullable String pin,
        String user,
        String password,
        Duration connectTime,
        Duration commandTime) {

    public RouterLogin {
        Objects.requireNonNull(host, "host");
        if (pin != null && !pin.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a pin has 64 hexadecimal digits in lower case");
        }
    }

    public RouterLogin(String host, int port, @Nullable String pin, String user, String password) {
        this(host, port, pin, user, password, Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + (pin == null ? "" : " with TLS");
    }
}
