package io.wispportal.core.document;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.tenant.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Deletes identity documents when their time has come. The work of alarms; may be repeated. */
public final class IdentityRetention {

    private static final Duration AT_LEAST_EVERY = Duration.ofDays(1);

    private final DocumentStore store;
    private final IdentityDocumentStore register;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    /** @param store takes the key first when it deletes */
    IdentityRetention(
            EncryptedDocumentStore store,
            IdentityDocumentStore register,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** When to look whether the time has come: it may be moved meanwhile. */
    static Instant nextLook(Instant now, Instant keptUntil) {
        Instant tomorrow = now.plus(AT_LEAST_EVERY);
        return keptUntil.isBefore(tomorrow) ? keptUntil : tomorrow;
    }

    /** Deletes the document unless a request has claimed it. */
    public void sweep(TenantId tenant, DocumentId id) {
        Optional<IdentityDocument> known = register.find(tenant, id);
        boolean removed = known.filter(IdentityDocument::isWaiting).isPresent()
                && transactions.inTransaction(() -> register.remove(tenant, id, null));
        if (removed || known.isEmpty()) {
            delete(tenant, id);
        }
    }

    /** Deletes the documents of a request that are kept long enough; when to look again, empty if none is left. */
    public Optional<Instant> expire(TenantId tenant, UUID request) {
        Instant now = clock.instant();
        List<IdentityDocument> all = register.ofRequest(tenant, request);
        all.stream().filter(document -> !until(document).isAfter(now)).forEach(document -> expire(tenant, document));
        return all.stream()
                .map(IdentityRetention::until)
                .filter(until -> until.isAfter(now))
                .min(Instant::compareTo)
                .map(until -> nextLook(now, until));
    }

    /** The row goes last, so that what fails in between is done by the alarm's next try. */
    private void expire(TenantId tenant, IdentityDocument document) {
        delete(tenant, document.id());
        Map<String, String> details = Map.of("kind", document.kind().name());
        transactions.runInTransaction(() -> {
            if (register.remove(tenant, document.id(), document.request())) {
                UUID of = document.request();
                audit.record(tenant, Actor.SYSTEM, AuditAction.IDENTITY_DOCUMENT_DELETED, of, null, details);
            }
        });
    }

    private static Instant until(IdentityDocument document) {
        return Objects.requireNonNull(document.keptUntil());
    }

    private void delete(TenantId tenant, DocumentId id) {
        try {
            store.delete(tenant, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
