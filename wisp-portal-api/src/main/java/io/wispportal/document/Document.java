package io.wispportal.document;

import io.wispportal.customer.CustomerId;
import java.time.Instant;
import java.util.Objects;

/**
 * What is known of a stored file. Its bytes are in the {@link DocumentStore}.
 *
 * @param owner    the customer who sent it
 * @param fileName as people see it, cleaned of control and direction characters, at most 120 characters
 * @param type     by its content
 * @param size     bytes
 * @param sha256   64 hexadecimal digits, lower case
 * @param attached whether something refers to it; otherwise it is deleted an hour after {@code storedAt}
 */
public record Document(
        DocumentId id,
        CustomerId owner,
        String fileName,
        DocumentType type,
        long size,
        String sha256,
        Instant storedAt,
        boolean attached) {

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(type, "type");
        if (fileName.isBlank() || fileName.length() > 120) {
            throw new IllegalArgumentException("not a file name to show: " + fileName);
        }
    }

    public Document attach() {
        return new Document(id, owner, fileName, type, size, sha256, storedAt, true);
    }
}
