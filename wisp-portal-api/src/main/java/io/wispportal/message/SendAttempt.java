package io.wispportal.message;

import java.time.Instant;
import java.util.Objects;

/**
 * The latest try of one message, without its text: that may hold a link which lets its reader in.
 *
 * @param to number in E.164
 * @param at when it was begun
 */
public record SendAttempt(OutboxEntryId key, Channel channel, String to, SendState state, Instant at) {

    public SendAttempt {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(state, "state");
    }

    public static SendAttempt begun(PhoneMessage message, Instant at) {
        return new SendAttempt(message.key(), message.channel(), message.to(), SendState.SENDING, at);
    }
}
