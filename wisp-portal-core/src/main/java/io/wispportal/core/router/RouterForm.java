package io.wispportal.core.router;

import io.wispportal.router.NoticeSettings;
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
        NoticeForm notices,
        boolean active) {

    /**
     * How it shows pages and cuts, as filled in; the name of the list may be blank, then the usual one is meant.
     */
    public record NoticeForm(NoticeStrategy strategy, boolean cuts, boolean sharesProxy, String portalList) {

        /** What most routers want. */
        public static NoticeForm of(NoticeStrategy strategy) {
            return new NoticeForm(strategy, true, false, "");
        }

        /** Once it was checked. */
        NoticeSettings settings() {
            return new NoticeSettings(
                    strategy, cuts, sharesProxy, portalList.isBlank() ? NoticeSettings.USUAL_LIST : portalList.strip());
        }
    }

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
                notices.settings(),
                active,
                version);
    }
}
