package io.wispportal.message;

import java.util.Objects;

/**
 * A tenant's own text of one kind of message, with tags such as <code>{{ empresa }}</code>.
 *
 * @param language ISO 639 code: {@code es}
 * @param subject  of a mail; empty for a phone
 * @param version  0 for one that is not stored yet
 */
public record MessageTemplate(TemplateKind kind, String language, String subject, String text, long version) {

    public MessageTemplate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }
}
