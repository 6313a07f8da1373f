package io.wispportal.message;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One message to a phone.
 *
 * @param key  idempotency key, the same at every try
 * @param to   the number in E.164: {@code +5215512345678}
 * @param text as the customer reads it
 */
public record PhoneMessage(OutboxEntryId key, Channel channel, String to, String text) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    public PhoneMessage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
        if (!E164.matcher(to).matches()) {
            throw new IllegalArgumentException("to is no number in E.164: " + to);
        }
    }

    /** Does not print the text, which may hold a code or a link that lets its reader in. */
    @Override
    public String toString() {
        return "PhoneMessage[" + key + ", " + channel + "]";
    }
}
