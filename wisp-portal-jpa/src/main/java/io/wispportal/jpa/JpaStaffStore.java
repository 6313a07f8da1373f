package io.wispportal.jpa;

import io.wispportal.session.SessionId;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffSession;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps staff members in {@code staff} and {@code staff_role}. */
final class JpaStaffStore implements StaffStore {

    private static final String FIND =
            StaffRow.COLUMNS.from("staff m join staff_role r on r.tenant_id = m.tenant_id and r.staff_id = m.id"
                    + StaffRow.ENDED_SESSION + " where m.tenant_id = ? and m.id = ?");

    private final Sql sql;

    JpaStaffStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, StaffMember member, String hash) {
        sql.into("staff")
                .set("tenant_id", tenant.value())
                .set("id", member.id().value())
                .set("user_name", member.userName())
                .set("name", member.name())
                .set("active", member.active())
                .set("personal_hash", hash)
                .compute("personal_epoch", JpaDefaultPasswordStore.NEWEST_EPOCH, tenant.value())
                .set("credential_version", 1L)
                .add();
        member.roles().forEach(role -> add(tenant, member.id(), role));
    }

    @Override
    public boolean replace(TenantId tenant, StaffMember member, long version) {
        boolean replaced = sql.changeOne(
                """
                update staff set name = ?, active = ?, credential_version = credential_version + 1
                where tenant_id = ? and id = ? and credential_version = ?""", member.name(), member.active(), tenant.value(), member.id().value(), version);
        if (replaced) {
            sql.change(
                    "delete from staff_role where tenant_id = ? and staff_id = ?",
                    tenant.value(),
                    member.id().value());
            member.roles().forEach(role -> add(tenant, member.id(), role));
        }
        return replaced;
    }

    @Override
    public void visit(TenantId tenant, StaffId id, SessionId session) {
        sql.change(
                "update staff set visit = ? where tenant_id = ? and id = ?",
                session.value(),
                tenant.value(),
                id.value());
    }

    @Override
    public Optional<StaffMember> find(TenantId tenant, StaffId id) {
        return read(tenant, id, null).map(StaffSession::member);
    }

    @Override
    public Optional<StaffSession> session(TenantId tenant, StaffId id, SessionId session) {
        return read(tenant, id, session.value());
    }

    private Optional<StaffSession> read(TenantId tenant, StaffId id, @Nullable UUID session) {
        return StaffRow.joined(sql.list(StaffRow::read, FIND, session, tenant.value(), id.value()));
    }

    private void add(TenantId tenant, StaffId member, Role role) {
        sql.into("staff_role")
                .set("tenant_id", tenant.value())
                .set("staff_id", member.value())
                .set("role", role)
                .add();
    }
}
