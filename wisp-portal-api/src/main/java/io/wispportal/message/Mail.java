package io.wispportal.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mail in plain text.
 *
 * @param key      idempotency key; becomes the Message-ID, the same at every try
 * @param fromName the name shown as sender (the tenant's); the address is the sender's own
 * @param replyTo  where an answer goes, or null
 * @param to       one address
 */
public record Mail(
        OutboxEntryId key, String fromName, @Nullable String replyTo, String to, String subject, String text) {

    public Mail {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        oneLine("fromName", fromName);
        oneLine("subject", subject);
        address("to", to);
        if (replyTo != null) {
            address("replyTo", replyTo);
        }
    }

    /** Does not print the text, which may hold a code or a link that lets its reader in. */
    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }

    private static void oneLine(String field, String value) {
        if (value.codePoints().anyMatch(c -> c == '\n' || c == '\r' || c == 0)) {
            throw new IllegalArgumentException(field + " holds a line break");
        }
    }

    private static void address(String field, String value) {
        if (!value.contains("@") || value.codePoints().anyMatch(MailAddress::looksLikeASpace)) {
            throw new IllegalArgumentException(field + " is no mail address: " + value);
        }
    }
}
