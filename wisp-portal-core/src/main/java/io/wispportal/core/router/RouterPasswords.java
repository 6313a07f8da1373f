package io.wispportal.core.router;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.router.Router;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterId;
import io.wispportal.tenant.TenantId;

/** Encrypts routers' passwords, each for its tenant and router, and opens them for whoever signs in there. */
final class RouterPasswords {

    private final PortalKeys keys;

    RouterPasswords(PortalKeys keys) {
        this.keys = keys;
    }

    String encrypt(TenantId tenant, RouterId router, String password) {
        return keys.encrypt(context(tenant, router), password);
    }

    /** @throws IllegalStateException if the stored one was not written with these keys */
    RouterAccess access(TenantId tenant, Router router) {
        String secret = router.secret();
        String password = secret == null ? "" : keys.decrypt(context(tenant, router.id()), secret);
        return new RouterAccess(tenant, router, password);
    }

    private static String context(TenantId tenant, RouterId id) {
        return "router:" + tenant + ":" + id;
    }
}
