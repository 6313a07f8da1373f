package io.wispportal.core.tenant;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.audit.Changes;
import io.wispportal.core.balance.BalanceWords;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.TenantStore;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Staff see and change the tenant's settings; every change is audited with old and new value (TEN-08). */
public final class TenantSettingsEditing {

    private final TenantDirectory directory;
    private final TenantStore store;
    private final CachedTenants cache;
    private final Transactions transactions;
    private final AuditLog audit;

    public TenantSettingsEditing(
            TenantDirectory directory,
            TenantStore store,
            CachedTenants cache,
            Transactions transactions,
            AuditLog audit) {
        this.directory = directory;
        this.store = store;
        this.cache = cache;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The settings as stored now. */
    public TenantSettings current(StaffCaller staff) {
        staff.require(Permission.EDIT_SETTINGS);
        return stored(staff.tenant());
    }

    /** @throws InvalidInputException if these settings could not be stored */
    public void check(StaffCaller staff, TenantSettings next) {
        staff.require(Permission.EDIT_SETTINGS);
        FormErrors errors = new FormErrors();
        boolean readable = next.ownNetworks().stream().allMatch(AddressRange::isValid);
        errors.check(readable, "ownNetworks", "unreadable");
        BalanceWords.check(errors, next.balance());
        int days = next.installations().keptDays();
        errors.check(
                days >= InstallationSettings.FEWEST_DAYS && days <= InstallationSettings.MOST_DAYS,
                "keptDays",
                "range");
        errors.throwIfAny();
    }

    /**
     * @param version {@link TenantSettings#version()} of those that the form was made for
     * @throws InvalidInputException     as {@link #check}
     * @throws ConcurrentChangeException if somebody else stored others since; nothing is done
     */
    public void change(StaffCaller staff, String version, TenantSettings next) {
        check(staff, next);
        transactions.runInTransaction(() -> replace(staff, version, stored(staff.tenant()), next));
        cache.forget();
    }

    /** What is stored already need not be stored again, for example after a second click. */
    private void replace(StaffCaller staff, String version, TenantSettings before, TenantSettings next) {
        if (before.equals(next)) {
            return;
        }
        if (!version.equals(before.version()) || !store.replaceSettings(staff.tenant(), before, next)) {
            throw new ConcurrentChangeException("settings", staff.tenant());
        }
        audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.SETTINGS_CHANGED,
                null,
                null,
                Changes.of(values(before), values(next)));
    }

    private TenantSettings stored(TenantId tenant) {
        return directory
                .byId(tenant)
                .orElseThrow(() -> new NotFoundException("tenant", tenant))
                .settings();
    }

    private static Map<String, String> values(TenantSettings settings) {
        return Map.ofEntries(
                entry("wordDocuments", settings.wordDocuments()),
                entry("provisionalHours", settings.provisionalHours()),
                entry("unreviewedLimit", settings.unreviewedLimit()),
                entry("returnedLimit", settings.returnedLimit()),
                entry("ownNetworks", String.join(" ", settings.ownNetworks())),
                entry("initialPassword", settings.passwords().initial()),
                entry("firstSignIn", settings.passwords().firstSignIn()),
                entry("mostLinks", settings.links().mostLive()),
                entry("linksEndWithPassword", settings.links().endWithPassword()),
                entry("keepStaffSession", settings.links().keepStaffSession()),
                entry("linkHoldHours", settings.links().holdHours()),
                entry("confirmations", settings.messages().confirmations()),
                entry("plainLetters", settings.messages().plainLetters()),
                entry("balanceIdentifiers", sorted(settings.balance().identifiers())),
                entry("balanceTitle", settings.balance().title()),
                entry("balanceText", settings.balance().text()),
                entry("balanceFooter", settings.balance().footer()),
                entry("balanceLogo", settings.balance().logo()),
                entry("urls", settings.urls()),
                entry("idFrontRequired", settings.installations().idFront()),
                entry("idBackRequired", settings.installations().idBack()),
                entry("addressProofRequired", settings.installations().addressProof()),
                entry("documentsKeptDays", settings.installations().keptDays()));
    }

    private static String sorted(Set<BalanceIdentifier> identifiers) {
        return identifiers.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Empty where there is no limit. */
    private static Map.Entry<String, String> entry(String name, @Nullable Object value) {
        return Map.entry(name, value == null ? "" : value.toString());
    }
}
