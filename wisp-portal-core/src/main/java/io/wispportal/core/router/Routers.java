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
import io.wispportal.core.key.PortalKeys;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
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
    private final PortalKeys keys;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;

    public Routers(RouterStore store, PortalKeys keys, Transactions transactions, AuditLog audit, Supplier<UUID> ids) {
        this.store = store;
        this.keys = keys;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
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
            record(staff, AuditAction.ROUTER_CHANGED, before, after);
        });
    }

    private @Nullable String secret(TenantId tenant, RouterId id, RouterForm form, @Nullable Router stored) {
        return form.password().isEmpty()
                ? Objects.requireNonNull(stored).secret()
                : keys.encrypt(context(tenant, id), form.password());
    }

    private static String context(TenantId tenant, RouterId id) {
        return "router:" + tenant + ":" + id;
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
        return Map.of(
                "routerName", router.name(),
                "routerHost", router.host() + ":" + router.port(),
                "routerUser", router.user(),
                "tls", String.valueOf(router.tls()),
                "pin", router.pin() == null ? "" : router.pin(),
                "strategy", router.strategy().name(),
                "routerActive", String.valueOf(router.active()));
    }
}
