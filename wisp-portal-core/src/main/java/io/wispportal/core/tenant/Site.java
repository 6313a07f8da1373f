package io.wispportal.core.tenant;

import io.wispportal.tenant.Tenant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came in.
 *
 * @param kind   which pages answer there
 * @param owner  the tenant whose own domain it is or was, else null
 */
public record Site(Kind kind, @Nullable Tenant owner) {

    /** Which pages answer on a host. */
    public enum Kind {
        /** The portal: the default host or a tenant's own domain. */
        PORTAL,
        /** A domain that a tenant's portal moved away from: what routers lead to answers there, all else leads on. */
        FORMER,
        /** The staff console. */
        STAFF,
        /** Nothing of ours; a plain 404. */
        UNKNOWN
    }

    static final Site STAFF = new Site(Kind.STAFF, null);
    static final Site PORTAL = new Site(Kind.PORTAL, null);
    static final Site UNKNOWN = new Site(Kind.UNKNOWN, null);

    static Site ofTenant(Tenant tenant) {
        return new Site(Kind.PORTAL, tenant);
    }

    static Site formerOf(Tenant tenant) {
        return new Site(Kind.FORMER, tenant);
    }

    /** Whether anybody can be signed in here. */
    public boolean takesSessions() {
        return kind == Kind.PORTAL || kind == Kind.STAFF;
    }

    public Optional<Tenant> tenant() {
        return Optional.ofNullable(owner);
    }
}
