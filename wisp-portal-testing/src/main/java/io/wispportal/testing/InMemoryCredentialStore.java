package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.DEFAULT_PASSWORDS;
import static io.wispportal.testing.Table.PASSWORDS;
import static io.wispportal.testing.Table.STAFF;

import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.SignInRecord;
import io.wispportal.credential.StoredPassword;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Password hashes in memory. */
public final class InMemoryCredentialStore implements CredentialStore {

    private final InMemoryDatabase database;
    private final Accounts accounts;

    public InMemoryCredentialStore(InMemoryDatabase database) {
        this.database = database;
        this.accounts = new Accounts(database);
    }

    @Override
    public Optional<SignInRecord> find(TenantId tenant, SubjectKind kind, UserName userName) {
        return named(tenant, kind, userName).findFirst().flatMap(id -> record(tenant, new Subject(kind, id)));
    }

    @Override
    public void set(TenantId tenant, SubjectKind kind, UUID subject, String hash) {
        set(tenant, new Subject(kind, subject), PasswordScope.PERSONAL, hash);
    }

    private void set(TenantId tenant, Subject account, PasswordScope scope, String hash) {
        if (accounts.facts(tenant, account, null).isEmpty()) {
            throw new IllegalStateException("no such account: " + account);
        }
        accounts.setOwn(tenant, account, scope, hash);
    }

    @Override
    public boolean replace(TenantId tenant, SubjectKind kind, UUID subject, long version, String hash) {
        Subject account = new Subject(kind, subject);
        boolean still = database.locked(() -> accounts.facts(tenant, account, null))
                .filter(now -> now.version() == version)
                .isPresent();
        if (still) {
            accounts.setPersonal(tenant, account, hash);
        }
        return still;
    }

    @Override
    public void setInitial(TenantId tenant, CustomerId customer, String hash) {
        set(tenant, new Subject(SubjectKind.CUSTOMER, customer.value()), PasswordScope.INITIAL, hash);
    }

    @Override
    public boolean rehash(TenantId tenant, SubjectKind kind, UUID subject, StoredPassword old, String hash) {
        return switch (old.scope()) {
            case PERSONAL, INITIAL ->
                database.change(
                        PASSWORDS,
                        tenant,
                        new Subject(kind, subject),
                        old::equals,
                        now -> new StoredPassword(now.scope(), now.epoch(), hash));
            case DEFAULT ->
                database.change(
                        DEFAULT_PASSWORDS,
                        tenant,
                        old.epoch(),
                        now -> now.hash().equals(old.hash()),
                        now -> new DefaultPassword(now.epoch(), hash, now.ciphertext()));
        };
    }

    private Optional<SignInRecord> record(TenantId tenant, Subject subject) {
        SubjectFacts facts = accounts.facts(tenant, subject, null).orElseThrow();
        return accounts.password(tenant, subject).map(password -> new SignInRecord(subject.id(), password, facts));
    }

    private Stream<UUID> named(TenantId tenant, SubjectKind kind, UserName userName) {
        return switch (kind) {
            case CUSTOMER ->
                database.all(CUSTOMERS, tenant)
                        .filter(customer -> customer.userName().equals(userName))
                        .map(customer -> customer.id().value());
            case STAFF ->
                database.all(STAFF, tenant)
                        .filter(member -> member.userName().equals(userName))
                        .map(member -> member.id().value());
        };
    }
}
