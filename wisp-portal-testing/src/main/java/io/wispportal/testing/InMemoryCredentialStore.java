package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.DEFAULT_PASSWORDS;
import static io.wispportal.testing.Table.PASSWORDS;
import static io.wispportal.testing.Table.STAFF;

import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.SignInRecord;
import io.wispportal.credential.StoredPassword;
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
        Subject account = new Subject(kind, subject);
        if (accounts.facts(tenant, account, null).isEmpty()) {
            throw new IllegalStateException("no such account: " + account);
        }
        accounts.setPersonal(tenant, account, hash);
    }

    @Override
    public boolean rehash(TenantId tenant, SubjectKind kind, UUID subject, StoredPassword old, String hash) {
        return switch (old.scope()) {
            case PERSONAL ->
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
