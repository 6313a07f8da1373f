package io.wispportal.core.session;

import io.wispportal.core.Opening;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session cookie says. Signed, so it is what the portal once wrote; whether it still holds only the facts of now
 * tell ({@link Sessions}).
 *
 * @param subject  id of the customer or staff member
 * @param name     as people know it, for example {@code ana@wispmega}
 * @param version  the account's version when the session was opened
 * @param lastSeen when the cookie was last renewed
 * @param expires  the end, however busy the session is
 * @param asked    whether an own password is to be chosen
 * @param opening  how it was opened; staff themselves always with the password
 */
public record SessionClaims(
        SessionId id,
        TenantId tenant,
        SubjectKind kind,
        UUID subject,
        String name,
        long version,
        Instant lastSeen,
        Instant expires,
        FirstSignIn asked,
        Opening opening) {

    /** Opened with the password, and nothing is asked. */
    public SessionClaims(
            SessionId id,
            TenantId tenant,
            SubjectKind kind,
            UUID subject,
            String name,
            long version,
            Instant lastSeen,
            Instant expires) {
        this(id, tenant, kind, subject, name, version, lastSeen, expires, FirstSignIn.OFF, Opening.PASSWORD);
    }

    /** Whether an own password must be chosen before anything else. */
    public boolean mustChoose() {
        return asked == FirstSignIn.FORCE;
    }

    SessionClaims seen(Instant now) {
        return new SessionClaims(id, tenant, kind, subject, name, version, now, expires, asked, opening);
    }

    /** After the account has changed by one version, in this session and for nothing else that is asked. */
    SessionClaims next(Instant now) {
        return new SessionClaims(id, tenant, kind, subject, name, version + 1, now, expires, FirstSignIn.OFF, opening);
    }
}
