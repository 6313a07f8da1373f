package io.wispportal.core.session;

import io.wispportal.core.key.PortalKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What browsers keep of their sessions: claims, signed. Whether a session still holds {@link Sessions} tells. */
public final class SessionCookies {

    private static final Duration RENEW_AFTER = Duration.ofMinutes(1);

    private final SessionCodec codec;
    private final Clock clock;

    SessionCookies(PortalKeys keys, Clock clock) {
        this.codec = new SessionCodec(keys);
        this.clock = clock;
    }

    public String seal(SessionClaims claims) {
        return codec.write(claims);
    }

    /** What a cookie says; empty if it is forged, expired or was idle too long. */
    public Optional<SessionClaims> unseal(String cookie) {
        Instant now = clock.instant();
        return codec.read(cookie).filter(claims -> now.isBefore(claims.expires()) && now.isBefore(idleEnd(claims)));
    }

    /** Whether a cookie is a session of ours that has expired or was idle too long: its browser is told so. */
    public boolean isLapsed(String cookie) {
        return unseal(cookie).isEmpty() && codec.read(cookie).isPresent();
    }

    /** The claims to write into a new cookie, at most once a minute; empty while the old one will do. */
    public Optional<SessionClaims> renewed(SessionClaims claims) {
        Instant now = clock.instant();
        return now.isBefore(claims.lastSeen().plus(RENEW_AFTER)) ? Optional.empty() : Optional.of(claims.seen(now));
    }

    private static Instant idleEnd(SessionClaims claims) {
        return claims.lastSeen()
                .plus(SessionLimits.of(claims.kind(), claims.opening()).idle());
    }
}
