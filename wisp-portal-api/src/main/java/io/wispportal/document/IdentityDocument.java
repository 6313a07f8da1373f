package io.wispportal.document;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file that somebody sent who is no customer yet. Its bytes are in the {@link DocumentStore},
 * encrypted with a key of its own in the {@link DocumentKeyStore}.
 *
 * @param fileName  as people see it, cleaned of control and direction characters, at most 120 characters
 * @param type      of what is stored: pictures are kept as JPEG, whatever they came as
 * @param size      bytes of what is stored, before encryption
 * @param sha256    of the same, 64 hexadecimal digits, lower case
 * @param request   the request that it belongs to; null as long as it waits for one, an hour at most
 * @param keptUntil when it is deleted; null as long as it belongs to no request
 */
public record IdentityDocument(
        DocumentId id,
        IdentityDocumentKind kind,
        String fileName,
        DocumentType type,
        long size,
        String sha256,
        Instant storedAt,
        @Nullable UUID request,
        @Nullable Instant keptUntil) {

    public IdentityDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(storedAt, "storedAt");
        if (fileName.isBlank() || fileName.length() > 120) {
            throw new IllegalArgumentException("not a file name to show: " + fileName);
        }
        if ((request == null) != (keptUntil == null)) {
            throw new IllegalArgumentException(
                    "a request says how long its documents are kept, and nobody else: " + id);
        }
    }

    /** Whether it belongs to no request yet. */
    public boolean isWaiting() {
        return request == null;
    }

    /** The same, of this request and kept as long. */
    public IdentityDocument of(UUID owner, Instant until) {
        return new IdentityDocument(id, kind, fileName, type, size, sha256, storedAt, owner, until);
    }
}
