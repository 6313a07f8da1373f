package io.wispportal.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what when.
 *
 * @param subject  id of the thing it was done to, or null
 * @param customer the customer it is about, or null; makes the customer's timeline
 * @param details  short values by name, old and new ones as {@code name.old} and {@code name.new}; secrets are redacted
 *                 before they come here
 */
public record AuditEntry(
        AuditEntryId id,
        Instant at,
        Actor actor,
        AuditAction action,
        @Nullable UUID subject,
        @Nullable UUID customer,
        Map<String, String> details) {

    public AuditEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        SortedMap<String, String> sorted = new TreeMap<>(details);
        details = Collections.unmodifiableSortedMap(sorted);
    }
}
