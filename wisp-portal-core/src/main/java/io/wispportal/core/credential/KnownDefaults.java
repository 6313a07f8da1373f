package io.wispportal.core.credential;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Knows what a tenant gives to everybody, so that nobody takes it for an own password. */
public final class KnownDefaults {

    private final TenantDirectory tenants;
    private final DefaultPasswordStore store;
    private final PortalKeys keys;

    public KnownDefaults(TenantDirectory tenants, DefaultPasswordStore store, PortalKeys keys) {
        this.tenants = tenants;
        this.store = store;
        this.keys = keys;
    }

    /** Whether it is the tenant's newest default password. */
    public boolean isDefault(String slug, String password) {
        return tenants.bySlug(slug)
                .filter(tenant -> isDefault(tenant, password))
                .isPresent();
    }

    private boolean isDefault(Tenant tenant, String password) {
        return store.newest(tenant.id())
                .map(newest -> keys.decrypt(DefaultPasswords.context(tenant.id()), newest.ciphertext()))
                .filter(known -> MessageDigest.isEqual(utf8(known), utf8(password)))
                .isPresent();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
