package io.wispportal.testing;

import static io.wispportal.testing.Table.ENDED_SESSIONS;

import io.wispportal.session.SessionId;
import io.wispportal.session.SessionStore;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ended sessions in memory. */
public final class InMemorySessionStore implements SessionStore {

    private final InMemoryDatabase database;

    public InMemorySessionStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void end(TenantId tenant, SessionId session, Instant expires) {
        database.insertUnlessThere(ENDED_SESSIONS, tenant, session, expires);
    }

    @Override
    public Optional<SubjectFacts> facts(TenantId tenant, SubjectKind kind, UUID subject, SessionId session) {
        return new Accounts(database).facts(tenant, new Subject(kind, subject), session);
    }

    @Override
    public void forget(TenantId tenant, SessionId session) {
        database.remove(ENDED_SESSIONS, tenant, session, any -> true);
    }
}
