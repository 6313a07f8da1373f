package io.wispportal.core.message.gateway;

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
import io.wispportal.core.message.PhoneNumbers;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendingPrice;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Staff set up the tenant's own gateways and try them; what is secret goes in and never comes out (MSG-01). */
public final class GatewayEditing {

    private final TenantDirectory tenants;
    private final GatewayStore store;
    private final PortalKeys keys;
    private final PhoneSending sending;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;

    public GatewayEditing(
            TenantDirectory tenants,
            GatewayStore store,
            PortalKeys keys,
            PhoneSending sending,
            Transactions transactions,
            AuditLog audit,
            Supplier<UUID> ids) {
        this.tenants = tenants;
        this.store = store;
        this.keys = keys;
        this.sending = sending;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    /** The channel's gateway, its secret encrypted; empty: messages go over the installation's. */
    public Optional<Gateway> find(StaffCaller staff, Channel channel) {
        staff.require(Permission.EDIT_SETTINGS);
        return store.find(staff.tenant(), channel);
    }

    /**
     * Stores it as the only gateway of its channel, unless it is stored already.
     *
     * @throws InvalidInputException     naming the fields that are wrong
     * @throws ConcurrentChangeException if somebody else stored another since; nothing is done
     */
    public void change(StaffCaller staff, GatewayForm form) {
        change(staff, form, List.of());
    }

    /**
     * The same.
     *
     * @param unreadable what is wrong with fields that are null in {@code form} for that reason; if there is any, nothing
     *                   is stored
     */
    public void change(StaffCaller staff, GatewayForm form, List<FieldError> unreadable) {
        staff.require(Permission.EDIT_SETTINGS);
        transactions.runInTransaction(() -> {
            Gateway stored = store.find(staff.tenant(), form.kind().channel()).orElse(null);
            GatewayRules.check(new FormErrors(unreadable), form, stored);
            if (stored != null && isSame(form, stored)) {
                return;
            }
            Gateway next = new Gateway(
                    form.kind(),
                    form.fields(),
                    secret(staff, form, stored),
                    Objects.requireNonNull(form.dailyCap()),
                    form.sendingPrice(),
                    form.version());
            if (!store.put(staff.tenant(), next)) {
                throw new ConcurrentChangeException("gateway", form.kind());
            }
            audit.record(staff.tenant(), staff.actor(), AuditAction.GATEWAY_CHANGED, null, null, changes(stored, next));
        });
    }

    /** @throws ConcurrentChangeException if somebody else stored another since; nothing is done */
    public void remove(StaffCaller staff, Channel channel, long version) {
        staff.require(Permission.EDIT_SETTINGS);
        transactions.runInTransaction(() -> {
            if (store.find(staff.tenant(), channel).isEmpty()) {
                return;
            }
            if (!store.remove(staff.tenant(), channel, version)) {
                throw new ConcurrentChangeException("gateway", channel);
            }
            Map<String, String> details = Map.of("name", channel.name());
            audit.record(staff.tenant(), staff.actor(), AuditAction.GATEWAY_REMOVED, null, null, details);
        });
    }

    /**
     * Sends a test message over what is stored now, within the limits of all messages.
     *
     * @param number as people write it
     * @throws InvalidInputException if it is no mobile's of the tenant's country
     */
    public SendResult test(StaffCaller staff, Channel channel, String number) {
        staff.require(Permission.EDIT_SETTINGS);
        Tenant tenant = tenants.byId(staff.tenant()).orElseThrow(() -> new NotFoundException("tenant", staff.tenant()));
        Optional<String> to = PhoneNumbers.mobile(number, tenant);
        new FormErrors().check(to.isPresent(), "number", "invalid").throwIfAny();
        PhoneMessage message = new PhoneMessage(
                new OutboxEntryId(ids.get()), channel, to.orElseThrow(), "Mensaje de prueba de " + tenant.name() + ".");
        SendResult result = sending.send(staff.tenant(), message, SendCause.EVENT);
        Map<String, String> details = Map.of(
                "name",
                channel + " " + message.to(),
                "outcome",
                result.outcome().name());
        transactions.runInTransaction(
                () -> audit.record(staff.tenant(), staff.actor(), AuditAction.GATEWAY_TESTED, null, null, details));
        return result;
    }

    private static boolean isSame(GatewayForm form, Gateway stored) {
        return form.secret().isEmpty()
                && stored.kind() == form.kind()
                && stored.fields().equals(form.fields())
                && form.dailyCap() != null
                && form.dailyCap() == stored.dailyCap()
                && Objects.equals(form.sendingPrice(), stored.price());
    }

    private @Nullable String secret(StaffCaller staff, GatewayForm form, @Nullable Gateway stored) {
        if (form.secret().isEmpty()) {
            return stored == null || stored.kind() != form.kind() ? null : stored.secret();
        }
        return keys.encrypt(Gateways.context(staff.tenant(), form.kind().channel()), form.secret());
    }

    /** Of the secret, and of what may hold one, only that it changed. */
    private static Map<String, String> changes(@Nullable Gateway before, Gateway after) {
        Map<String, String> old = before == null ? Map.of() : values(before);
        Map<String, String> changes = new TreeMap<>();
        values(after).forEach((name, value) -> {
            String was = old.getOrDefault(name, "");
            if (!value.equals(was)) {
                changes.put(name + ".old", MaskedField.of(before == null ? after : before, name, was));
                changes.put(name + ".new", MaskedField.of(after, name, value));
            }
        });
        if (before == null || !Objects.equals(before.secret(), after.secret())) {
            changes.putAll(Changes.ofSecret("secret"));
        }
        return changes;
    }

    private static Map<String, String> values(Gateway gateway) {
        Map<String, String> values = new TreeMap<>(gateway.fields());
        values.put("gateway", gateway.kind().name());
        values.put("dailyCap", String.valueOf(gateway.dailyCap()));
        SendingPrice price = gateway.price();
        values.put("price", price == null ? "" : price.segment().toString());
        values.put(
                "moneyCap",
                price == null || price.dailyCap() == null
                        ? ""
                        : price.dailyCap().toString());
        return values;
    }
}
