package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.DEFAULT_EPOCHS;
import static io.wispportal.testing.Table.DEFAULT_PASSWORDS;
import static io.wispportal.testing.Table.ENDED_SESSIONS;
import static io.wispportal.testing.Table.MASS_EPOCHS;
import static io.wispportal.testing.Table.PASSWORDS;
import static io.wispportal.testing.Table.STAFF;
import static io.wispportal.testing.Table.VERSIONS;

import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.StoredPassword;
import io.wispportal.customer.CustomerId;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which password of an account counts, and whether a session of it holds: what several adapters answer alike. */
final class Accounts {

    private final InMemoryDatabase database;

    Accounts(InMemoryDatabase database) {
        this.database = database;
    }

    /** @param session whose end is asked for, or null for none */
    Optional<SubjectFacts> facts(TenantId tenant, Subject subject, @Nullable SessionId session) {
        boolean ended = session != null
                && database.find(ENDED_SESSIONS, tenant, session).isPresent();
        return active(tenant, subject).map(active -> new SubjectFacts(version(tenant, subject), active, ended));
    }

    Optional<StoredPassword> password(TenantId tenant, Subject subject) {
        long mass = massEpoch(tenant, subject);
        Optional<StoredPassword> own =
                database.find(PASSWORDS, tenant, subject).filter(password -> password.epoch() >= mass);
        return own.isPresent() || subject.kind() == SubjectKind.STAFF ? own : inherited(tenant, subject, mass);
    }

    Optional<DefaultPassword> newestDefault(TenantId tenant) {
        return database.all(DEFAULT_PASSWORDS, tenant).max(Comparator.comparingLong(DefaultPassword::epoch));
    }

    long newestEpoch(TenantId tenant) {
        return newestDefault(tenant).map(DefaultPassword::epoch).orElse(0L);
    }

    void setPersonal(TenantId tenant, Subject subject, String hash) {
        setOwn(tenant, subject, PasswordScope.PERSONAL, hash);
    }

    /** A new password of one account: it belongs to the newest epoch, and sessions opened before end. */
    void setOwn(TenantId tenant, Subject subject, PasswordScope scope, String hash) {
        database.put(PASSWORDS, tenant, subject, new StoredPassword(scope, newestEpoch(tenant), hash));
        database.put(
                VERSIONS,
                tenant,
                subject,
                database.find(VERSIONS, tenant, subject).orElse(0L) + 1);
    }

    /** Counts the account's version up, if it is still this one. */
    boolean advance(TenantId tenant, Subject subject, long version) {
        return database.change(VERSIONS, tenant, subject, now -> now == version, now -> now + 1);
    }

    private Optional<StoredPassword> inherited(TenantId tenant, Subject subject, long mass) {
        long own = database.find(DEFAULT_EPOCHS, tenant, subject.id()).orElse(0L);
        return database.find(DEFAULT_PASSWORDS, tenant, Math.max(own, mass))
                .map(all -> new StoredPassword(PasswordScope.DEFAULT, all.epoch(), all.hash()));
    }

    /** Both terms only grow, so every change of either makes another version. */
    private long version(TenantId tenant, Subject subject) {
        return database.find(VERSIONS, tenant, subject).orElse(0L) + massEpoch(tenant, subject);
    }

    private long massEpoch(TenantId tenant, Subject subject) {
        return switch (subject.kind()) {
            case CUSTOMER -> database.find(MASS_EPOCHS, tenant, tenant).orElse(0L);
            case STAFF -> 0;
        };
    }

    /** A cancelled customer may still sign in. */
    private Optional<Boolean> active(TenantId tenant, Subject subject) {
        return switch (subject.kind()) {
            case CUSTOMER ->
                database.find(CUSTOMERS, tenant, new CustomerId(subject.id())).map(customer -> true);
            case STAFF ->
                database.find(STAFF, tenant, new StaffId(subject.id())).map(StaffMember::active);
        };
    }
}
