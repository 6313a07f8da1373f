package io.wispportal.core.service;

import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.PppLogin;
import org.jspecify.annotations.Nullable;

/**
 * Where a service is connected, as filled in: what is blank is not wanted, blanks around do not count.
 *
 * @param router     null: none, or one that could not be read
 * @param ip         its address in the tenant's network
 * @param pppUser    how it signs in over PPP, together with
 * @param pppProfile what it has on the router while it is not suspended
 * @param queue      the name of its queue on the router
 */
public record ConnectionForm(@Nullable RouterId router, String ip, String pppUser, String pppProfile, String queue) {

    public ConnectionForm {
        ip = ip.strip();
        pppUser = pppUser.strip();
        pppProfile = pppProfile.strip();
        queue = queue.strip();
    }

    boolean hasLogin() {
        return !pppUser.isEmpty() || !pppProfile.isEmpty();
    }

    /** What it says, once it was checked. */
    Connection connection() {
        PppLogin login = hasLogin() ? new PppLogin(pppUser, pppProfile) : null;
        return new Connection(router, orNull(ip), login, orNull(queue));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
