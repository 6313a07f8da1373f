package io.wispportal.core.router;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.tenant.CachedTenants;
import io.wispportal.router.Router;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The portal moves to another domain, and every rule on every router with it, in one command (NOT-04): first what would be
 * done on each router, then all of it.
 */
public final class PortalMove {

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    /** The last part begins with a letter: else it would be taken for an address. */
    private static final Pattern DOMAIN = Pattern.compile("(" + LABEL + "\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private static final int LONGEST = 253;

    private final TenantDirectory tenants;
    private final TenantStore store;
    private final CachedTenants cache;
    private final MoveProgress progress;
    private final RouterLooks looks;
    private final RouterBell bell;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Set<String> reserved;

    PortalMove(
            TenantDirectory tenants,
            TenantStore store,
            CachedTenants cache,
            MoveProgress progress,
            RouterLooks looks,
            RouterBell bell,
            Transactions transactions,
            AuditLog audit,
            Set<String> reserved) {
        this.tenants = tenants;
        this.store = store;
        this.cache = cache;
        this.progress = progress;
        this.looks = looks;
        this.bell = bell;
        this.transactions = transactions;
        this.audit = audit;
        this.reserved = reserved;
    }

    /**
     * What would be done on each router that is in use if the portal were at this domain; nothing is changed. Blocks until
     * the routers have answered; not inside a transaction.
     *
     * @throws InvalidInputException if it is no domain, the one it has, or somebody else's ({@code domain})
     */
    public List<RouterLook> plan(StaffCaller staff, String domain) {
        staff.require(Permission.MOVE_PORTAL);
        Tenant there = current(staff).at(checked(staff, domain));
        return looks.at(there, inUse(staff));
    }

    /**
     * Moves. The routers follow, each as soon as it can be reached.
     *
     * @param from the domain that the plan was shown for, empty for none
     * @throws InvalidInputException     as {@link #plan}
     * @throws ConcurrentChangeException if it was moved meanwhile
     */
    public void move(StaffCaller staff, String from, String domain) {
        staff.require(Permission.MOVE_PORTAL);
        String next = checked(staff, domain);
        transactions.runInTransaction(() -> {
            Tenant before = tenants.byId(staff.tenant()).orElseThrow();
            String now = Objects.requireNonNullElse(before.domain(), "");
            if (!now.equals(from) || !store.move(staff.tenant(), before.domain(), next)) {
                throw new ConcurrentChangeException("tenant", staff.tenant());
            }
            bell.ringAll(staff.tenant(), inUse(staff).stream().map(Router::id));
            Map<String, String> details = Map.of("domain.old", now, "domain.new", next);
            audit.record(staff.tenant(), staff.actor(), AuditAction.PORTAL_MOVED, null, null, details);
        });
        cache.forget();
    }

    /** The tenant as stored now. */
    public Tenant current(StaffCaller staff) {
        staff.require(Permission.MOVE_PORTAL);
        return tenants.byId(staff.tenant()).orElseThrow();
    }

    /** The routers in use, by name, and which of them have followed the portal to where it is now. */
    public List<MovedRouter> progress(StaffCaller staff) {
        return progress.of(current(staff));
    }

    private List<Router> inUse(StaffCaller staff) {
        return progress.inUse(staff.tenant());
    }

    private String checked(StaffCaller staff, String typed) {
        String domain = typed.strip().toLowerCase(Locale.ROOT);
        boolean free = tenants.byDomain(domain)
                        .or(() -> tenants.byFormerDomain(domain))
                        .filter(other -> !other.id().equals(staff.tenant()))
                        .isEmpty()
                && !progress.isOfInstallation(domain)
                && !reserved.contains(domain);
        new FormErrors()
                .required(LONGEST, "domain", domain)
                .check(DOMAIN.matcher(domain).matches(), "domain", "invalid")
                .check(free, "domain", "taken")
                .check(!domain.equals(current(staff).domain()), "domain", "same")
                .throwIfAny();
        return domain;
    }
}
