package io.wispportal.router;

import io.wispportal.tenant.TenantId;
import java.util.Objects;

/**
 * A router and the password to get in with.
 *
 * @param password in the clear; empty if none was given
 */
public record RouterAccess(TenantId tenant, Router router, String password) {

    public RouterAccess {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(router, "router");
        Objects.requireNonNull(password, "password");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "RouterAccess[" + tenant + ", " + router + "]";
    }
}
