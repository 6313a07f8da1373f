package io.wispportal.core.router;

import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What staff fill in for a router; texts may be blank, {@link Routers} checks them.
 *
 * @param port     null if it could not be read
 * @param pin      SHA-256 of the public key, with or without colons; blank without TLS
 * @param password blank: the stored one stays
 */
public record RouterForm(
        String name,
        String host,
        @Nullable Integer port,
        boolean tls,
        String pin,
        String user,
        String password,
        NoticeStrategy strategy,
        boolean active) {

    /** Without the password. */
    @Override
    public String toString() {
        return "RouterForm[" + name + ", " + user + "@" + host + ":" + port + "]";
    }

    /** As it is compared and stored. */
    String plainPin() {
        return pin.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a password that was given for the stored one would now go to somebody else. */
    boolean leadsElsewhere(Router stored) {
        Integer wanted = port;
        return !host.strip().equals(stored.host())
                || wanted == null
                || wanted != stored.port()
                || tls != stored.tls()
                || (tls && !plainPin().equals(stored.pin()));
    }

    /** Once it was checked. */
    Router router(RouterId id, @Nullable String secret, long version) {
        Integer checked = port;
        if (checked == null) {
            throw new IllegalStateException("the port was not checked");
        }
        return new Router(
                id,
                name.strip(),
                host.strip(),
                checked,
                tls,
                tls ? plainPin() : null,
                user.strip(),
                secret,
                strategy,
                active,
                version);
    }
}
