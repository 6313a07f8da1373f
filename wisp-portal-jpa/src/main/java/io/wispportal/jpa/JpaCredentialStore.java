package io.wispportal.jpa;

import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.SignInRecord;
import io.wispportal.credential.StoredPassword;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.UUID;

/** Password hashes in the tables {@code customer}, {@code staff} and {@code default_password}. */
final class JpaCredentialStore implements CredentialStore {

    private final Sql sql;

    JpaCredentialStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SignInRecord> find(TenantId tenant, SubjectKind kind, UserName userName) {
        String select = switch (kind) {
            case CUSTOMER -> AccountRow.CUSTOMER;
            case STAFF -> AccountRow.STAFF;
        };
        return sql.first(AccountRow::read, select, tenant.value(), userName).flatMap(AccountRow::signIn);
    }

    @Override
    public void set(TenantId tenant, SubjectKind kind, UUID subject, String hash) {
        set(tenant, kind, subject, hash, false);
    }

    @Override
    public void setInitial(TenantId tenant, CustomerId customer, String hash) {
        set(tenant, SubjectKind.CUSTOMER, customer.value(), hash, true);
    }

    /** Both parts of a customer's version are compared; the tenant's is in a row that a mass change alone touches. */
    @Override
    public boolean replace(TenantId tenant, SubjectKind kind, UUID subject, long version, String hash) {
        return switch (kind) {
            case CUSTOMER ->
                sql.changeOne(
                        setting(kind, false) + " and credential_version"
                                + " + (select t.mass_epoch from tenant t where t.tenant_id = ?) = ?",
                        hash,
                        tenant.value(),
                        tenant.value(),
                        subject,
                        tenant.value(),
                        version);
            case STAFF ->
                sql.changeOne(
                        setting(kind, false) + " and credential_version = ?",
                        hash,
                        tenant.value(),
                        tenant.value(),
                        subject,
                        version);
        };
    }

    private void set(TenantId tenant, SubjectKind kind, UUID subject, String hash, boolean initial) {
        if (!sql.changeOne(setting(kind, initial), hash, tenant.value(), tenant.value(), subject)) {
            throw new IllegalStateException("no such account: " + kind + " " + subject);
        }
    }

    private static String setting(SubjectKind kind, boolean initial) {
        String begins = kind == SubjectKind.CUSTOMER ? ", personal_initial = " + initial : "";
        return "update " + table(kind) + " set personal_hash = ?, personal_epoch = "
                + JpaDefaultPasswordStore.NEWEST_EPOCH + ", credential_version = credential_version + 1" + begins
                + " where tenant_id = ? and id = ?";
    }

    @Override
    public boolean rehash(TenantId tenant, SubjectKind kind, UUID subject, StoredPassword old, String hash) {
        if (old.scope() == PasswordScope.DEFAULT) {
            return sql.changeOne(
                    "update default_password set hash = ? where tenant_id = ? and epoch = ? and hash = ?",
                    hash,
                    tenant.value(),
                    old.epoch(),
                    old.hash());
        }
        String change = "update " + table(kind) + " set personal_hash = ?"
                + " where tenant_id = ? and id = ? and personal_epoch = ? and personal_hash = ?";
        return sql.changeOne(change, hash, tenant.value(), subject, old.epoch(), old.hash());
    }

    private static String table(SubjectKind kind) {
        return switch (kind) {
            case CUSTOMER -> "customer";
            case STAFF -> "staff";
        };
    }
}
