package io.wispportal.core.session;

import io.wispportal.core.key.PortalKeys;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tokens that forms carry so that only pages of the portal can post them. A token belongs to one browser: to its
 * session, or to the anonymous cookie before sign-in.
 */
public final class FormTokens {

    private static final Duration LIFE = Duration.ofHours(12);

    private final PortalKeys keys;
    private final Clock clock;

    public FormTokens(PortalKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param browser what the browser proves with its cookie: the session's id or the anonymous value */
    public String issue(String browser) {
        byte[] time = ByteBuffer.allocate(Long.BYTES)
                .putLong(clock.instant().getEpochSecond())
                .array();
        return keys.sign(purpose(browser), time);
    }

    /** Whether the token was issued to this browser during the last twelve hours. */
    public boolean isValid(String browser, String token) {
        return keys.verify(purpose(browser), token)
                .filter(time -> time.length == Long.BYTES)
                .map(time -> Instant.ofEpochSecond(ByteBuffer.wrap(time).getLong()))
                .filter(issued -> clock.instant().isBefore(issued.plus(LIFE)))
                .isPresent();
    }

    private static String purpose(String browser) {
        return "form:" + browser;
    }
}
