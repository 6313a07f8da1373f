package io.wispportal.core.tenant;

import io.wispportal.NotFoundException;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.UrlIdentifier;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Tells whose public page an address names (TEN-04). */
public final class PublicNames {

    private PublicNames() {}

    /**
     * The tenant of this name in addresses, in whatever case. The one that it is not called by finds nothing; on a tenant's own domain there is
     * that tenant alone.
     *
     * @throws NotFoundException if there is none here
     */
    public static Tenant find(TenantDirectory tenants, Site site, String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return tenants.bySlug(known)
                .or(() -> id(known).flatMap(tenants::byId))
                .filter(tenant -> tenant.urlName().equals(known))
                .filter(tenant -> site.owner() == null || site.owner().id().equals(tenant.id()))
                .orElseThrow(() -> new NotFoundException("tenant", name));
    }

    /**
     * The tenant whose short link this is.
     *
     * @throws NotFoundException if there is none here
     */
    public static Tenant ofShortLink(TenantDirectory tenants, Site site, String code) {
        return find(tenants, site, ShortId.read(code).map(UUID::toString).orElse(code));
    }

    /** What a short link ends with: the slug, or where addresses do not tell it, the id in 22 characters. */
    public static String shortName(Tenant tenant) {
        return tenant.settings().urls() == UrlIdentifier.SLUG
                ? tenant.slug()
                : ShortId.of(tenant.id().value());
    }

    /** The path of the tenant's balance page. */
    public static String balancePath(Tenant tenant) {
        return "/saldo/" + tenant.urlName();
    }

    /** The path of the form with which people ask the tenant for the service. */
    public static String requestPath(Tenant tenant) {
        return "/solicitar-instalacion/" + tenant.urlName();
    }

    private static Optional<TenantId> id(String name) {
        try {
            return Optional.of(new TenantId(UUID.fromString(name)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
