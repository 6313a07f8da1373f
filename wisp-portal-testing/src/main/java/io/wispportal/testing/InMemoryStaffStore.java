package io.wispportal.testing;

import static io.wispportal.testing.Table.STAFF;
import static io.wispportal.testing.Table.VISITS;

import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffSession;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Staff members in memory. */
public final class InMemoryStaffStore implements StaffStore {

    private final InMemoryDatabase database;
    private final Accounts accounts;

    public InMemoryStaffStore(InMemoryDatabase database) {
        this.database = database;
        this.accounts = new Accounts(database);
    }

    @Override
    public void add(TenantId tenant, StaffMember member, String hash) {
        database.insert(
                STAFF, tenant, member.id(), member, other -> other.userName().equals(member.userName()));
        accounts.setPersonal(tenant, subject(member.id()), hash);
    }

    @Override
    public boolean replace(TenantId tenant, StaffMember member, long version) {
        return accounts.advance(tenant, subject(member.id()), version)
                && database.change(STAFF, tenant, member.id(), any -> true, old -> member);
    }

    @Override
    public void visit(TenantId tenant, StaffId id, SessionId session) {
        if (find(tenant, id).isPresent()) {
            database.put(VISITS, tenant, id, session);
        }
    }

    @Override
    public Optional<StaffMember> find(TenantId tenant, StaffId id) {
        return database.find(STAFF, tenant, id);
    }

    @Override
    public Optional<StaffSession> session(TenantId tenant, StaffId id, SessionId session) {
        SessionId visit = database.find(VISITS, tenant, id).orElse(null);
        return find(tenant, id)
                .flatMap(member -> accounts.facts(tenant, subject(id), session)
                        .map(facts -> new StaffSession(member, facts, visit)));
    }

    private static Subject subject(StaffId id) {
        return new Subject(SubjectKind.STAFF, id.value());
    }
}
