package io.wispportal.jpa;

import io.wispportal.session.SessionId;
import io.wispportal.session.SessionStore;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ended sessions in the table {@code ended_session}. */
final class JpaSessionStore implements SessionStore {

    private static final String CUSTOMER = "select " + SignedInRow.VERSION
            + " as version, 1 as active, " + SignedInRow.ENDED + " as ended from " + SignedInRow.TABLES
            + " where c.tenant_id = ? and c.id = ?";

    private static final String STAFF =
            "select m.credential_version as version, " + StaffRow.ACTIVE + " as active, " + SignedInRow.ENDED
                    + " as ended from staff m" + StaffRow.ENDED_SESSION + " where m.tenant_id = ? and m.id = ?";

    private final Sql sql;

    JpaSessionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void end(TenantId tenant, SessionId session, Instant expires) {
        sql.into("ended_session")
                .set("tenant_id", tenant.value())
                .set("id", session.value())
                .set("expires_at", expires)
                .addIfNew();
    }

    @Override
    public Optional<SubjectFacts> facts(TenantId tenant, SubjectKind kind, UUID subject, SessionId session) {
        String select = switch (kind) {
            case CUSTOMER -> CUSTOMER;
            case STAFF -> STAFF;
        };
        return sql.first(JpaSessionStore::read, select, session.value(), tenant.value(), subject);
    }

    @Override
    public void forget(TenantId tenant, SessionId session) {
        sql.change("delete from ended_session where tenant_id = ? and id = ?", tenant.value(), session.value());
    }

    static SubjectFacts read(Row row) {
        return new SubjectFacts(row.number(), row.number() == 1, row.number() == 1);
    }
}
