package io.wispportal.core.tenant;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.OperatorCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.PasswordRequirements;
import io.wispportal.core.credential.Passwords;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantStore;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The operator adds a tenant with its first administrator; the installation's audit trail tells of it. Everybody else
 * of the tenant is added by that administrator.
 */
public final class TenantOpening {

    private final TenantDirectory directory;
    private final TenantStore tenants;
    private final StaffStore staff;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;

    public TenantOpening(
            TenantDirectory directory,
            TenantStore tenants,
            StaffStore staff,
            Passwords passwords,
            PasswordRequirements requirements,
            Transactions transactions,
            AuditLog audit,
            Supplier<UUID> ids) {
        this.directory = directory;
        this.tenants = tenants;
        this.staff = staff;
        this.passwords = passwords;
        this.requirements = requirements;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Adds both in one transaction of its own, or neither.
     *
     * @throws InvalidInputException naming the fields that are wrong; slug or domain {@code taken} if another tenant has
     *     it
     */
    public Tenant open(OperatorCaller operator, NewTenant form) {
        NewTenantRules.check(form, requirements);
        Tenant tenant = form.tenant(new TenantId(ids.get()));
        String hash = passwords.hash(String.valueOf(form.password()));
        transactions.runInTransaction(() -> add(operator, tenant, form, hash));
        return tenant;
    }

    private void add(OperatorCaller operator, Tenant tenant, NewTenant form, String hash) {
        if (!tenants.add(tenant.id(), tenant)) {
            throw taken(tenant);
        }
        var member = form.member(new StaffId(ids.get()));
        staff.add(tenant.id(), member, hash);
        audit.record(
                operator.tenant(),
                operator.actor(),
                AuditAction.TENANT_OPENED,
                tenant.id().value(),
                null,
                Map.of("name", tenant.name(), "userName", member.userName().at(tenant.slug())));
    }

    private InvalidInputException taken(Tenant tenant) {
        boolean slug = directory.bySlug(tenant.slug()).isPresent();
        return new InvalidInputException(slug ? "slug" : "domain", "taken");
    }
}
