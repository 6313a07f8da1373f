package io.wispportal.jpa;

import io.wispportal.customer.UserName;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectFacts;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A staff member as a row for each role. */
record StaffRow(
        StaffId id,
        UserName userName,
        String name,
        @Nullable SessionId visit,
        SubjectFacts facts,
        Role role) {

    static final String ACTIVE = "case when m.active then 1 else 0 end";

    /** The parameter is the session. */
    static final String ENDED_SESSION = " left join ended_session e on e.tenant_id = m.tenant_id and e.id = ?";

    static final Columns COLUMNS = Columns.of(
                    "m", "id uuid, user_name varchar, name varchar, visit uuid, credential_version bigint")
            .and(ACTIVE, "integer")
            .and(SignedInRow.ENDED, "integer")
            .and("r.role", "varchar");

    static StaffRow read(Row row) {
        StaffId id = new StaffId(row.uuid());
        UserName userName = new UserName(row.text());
        String name = row.text();
        SessionId visit = row.idOrNull(SessionId::new);
        return new StaffRow(id, userName, name, visit, JpaSessionStore.read(row), row.constant(Role.class));
    }

    /** The member of these rows; empty without rows. */
    static Optional<StaffSession> joined(List<StaffRow> rows) {
        Set<Role> roles = rows.stream().map(StaffRow::role).collect(Collectors.toSet());
        return rows.stream().findFirst().map(first -> new StaffSession(first.member(roles), first.facts, first.visit));
    }

    private StaffMember member(Set<Role> roles) {
        return new StaffMember(id, userName, name, roles, facts.active());
    }
}
