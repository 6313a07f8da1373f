package io.wispportal.core.router;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.audit.Changes;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Staff maintain the tenant's routers; a password goes in and never comes out (STA-06). */
public final class Routers {

    private final RouterStore store;
    private final RouterStatusStore statuses;
    private final RouterPasswords passwords;
    private final RouterBell bell;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    Routers(
            RouterStore store,
            RouterStatusStore statuses,
            RouterPasswords passwords,
            RouterBell bell,
            Transactions transactions,
            AuditLog audit,
            Supplier<UUID> ids,
            Clock clock) {
        this.store = store;
        this.statuses = statuses;
        this.passwords = passwords;
        this.bell = bell;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** By name. */
    public List<Router> all(StaffCaller staff) {
        staff.require(Permission.MANAGE_ROUTERS);
        return store.all(staff.tenant());
    }

    /** @throws NotFoundException if the tenant has no such router */
    public Router find(StaffCaller staff, RouterId id) {
        staff.require(Permission.MANAGE_ROUTERS);
        return store.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("router", id));
    }

    /**
     * @param unreadable what is wrong with fields that are null in {@code form} for that reason
     * @throws InvalidInputException naming the fields that are wrong; nothing is stored
     */
    public Router add(StaffCaller staff, RouterForm form, List<FieldError> unreadable) {
        staff.require(Permission.MANAGE_ROUTERS);
        return transactions.inTransaction(() -> {
            RouterRules.check(new FormErrors(unreadable), form, null, store.all(staff.tenant()));
            RouterId id = new RouterId(ids.get());
            Router added = form.router(id, secret(staff.tenant(), id, form, null), 0);
            store.add(staff.tenant(), added);
            statuses.add(staff.tenant(), RouterStatus.of(id, clock.instant()));
            bell.watch(staff.tenant(), id);
            record(staff, AuditAction.ROUTER_ADDED, null, added);
            return added;
        });
    }

    /**
     * @param version    the version that the form was made for
     * @param unreadable as in {@link #add}
     * @throws InvalidInputException     naming the fields that are wrong; nothing is stored
     * @throws ConcurrentChangeException if somebody else changed it since
     */
    public void change(StaffCaller staff, RouterId id, long version, RouterForm form, List<FieldError> unreadable) {
        Router before = find(staff, id);
        transactions.runInTransaction(() -> {
            RouterRules.check(new FormErrors(unreadable), form, before, store.all(staff.tenant()));
            Router after = form.router(id, secret(staff.tenant(), id, form, before), version);
            if (!store.replace(staff.tenant(), after)) {
                throw new ConcurrentChangeException("router", id);
            }
            tryAnew(staff.tenant(), id);
            record(staff, AuditAction.ROUTER_CHANGED, before, after);
        });
    }

    /** Whatever pause it had: what failed may be put right. A worker that is quicker looks at it anyway. */
    private void tryAnew(TenantId tenant, RouterId id) {
        statuses.find(tenant, id).ifPresent(status -> statuses.replace(tenant, status.allowed(status.consent())));
        bell.watch(tenant, id);
        bell.tryNow(tenant, id);
    }

    private @Nullable String secret(TenantId tenant, RouterId id, RouterForm form, @Nullable Router stored) {
        return form.password().isEmpty()
                ? Objects.requireNonNull(stored).secret()
                : passwords.encrypt(tenant, id, form.password());
    }

    /** Of the password only that it changed. */
    private void record(StaffCaller staff, AuditAction action, @Nullable Router before, Router after) {
        Map<String, String> details =
                new TreeMap<>(Changes.of(before == null ? Map.of() : values(before), values(after)));
        if (before == null || !Objects.equals(before.secret(), after.secret())) {
            details.putAll(Changes.ofSecret("secret"));
        }
        details.put("name", after.name());
        audit.record(staff.tenant(), staff.actor(), action, after.id().value(), null, details);
    }

    private static Map<String, String> values(Router router) {
        NoticeSettings notices = router.notices();
        return Map.ofEntries(
                Map.entry("routerName", router.name()),
                Map.entry("routerHost", router.host() + ":" + router.port()),
                Map.entry("routerUser", router.user()),
                Map.entry("tls", String.valueOf(router.tls())),
                Map.entry("pin", Objects.requireNonNullElse(router.pin(), "")),
                Map.entry("strategy", notices.strategy().name()),
                Map.entry("routerCuts", String.valueOf(notices.cuts())),
                Map.entry("sharesProxy", String.valueOf(notices.sharesProxy())),
                Map.entry("portalList", notices.portalList()),
                Map.entry("routerActive", String.valueOf(router.active())));
    }
}
