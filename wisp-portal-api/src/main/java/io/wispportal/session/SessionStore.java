package io.wispportal.session;

import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers ended sessions until they would have expired by themselves, and tells whether one still holds. Sessions
 * that go on are stored nowhere: the signed cookie holds them.
 */
public interface SessionStore {

    /** Ends the session; a second call for the same session does nothing. Inside the use case's transaction. */
    void end(TenantId tenant, SessionId session, Instant expires);

    /** One query, outside a transaction. Empty: there is no such subject, so the session does not hold. */
    Optional<SubjectFacts> facts(TenantId tenant, SubjectKind kind, UUID subject, SessionId session);

    /** Forgets an ended session that has expired, inside a transaction; does nothing if it is not known. */
    void forget(TenantId tenant, SessionId session);
}
