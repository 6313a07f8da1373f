package io.wispportal.message;

import java.time.Instant;
import java.util.Objects;

/**
 * The latest try of one message, without its text: that may hold a link which lets its reader in.
 *
 * @param to       number in E.164
 * @param at       when it was begun
 * @param segments what it is paid for: how many SMS the network makes of it, 1 over WhatsApp
 */
public record SendAttempt(
        OutboxEntryId key, Channel channel, String to, SendState state, Instant at, int segments, SendCause cause) {

    public SendAttempt {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(cause, "cause");
        if (segments < 1) {
            throw new IllegalArgumentException("segments must be positive: " + segments);
        }
    }

    public static SendAttempt begun(PhoneMessage message, int segments, SendCause cause, Instant at) {
        return new SendAttempt(message.key(), message.channel(), message.to(), SendState.SENDING, at, segments, cause);
    }
}
