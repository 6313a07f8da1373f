package io.wispportal.document;

import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is known of identity documents. Called on request and job threads; changes inside the use case's
 * transaction, each in one statement. An unknown document is answered with empty or false.
 */
public interface IdentityDocumentStore {

    /**
     * @param sender whom it came from, at most 64 characters; forgotten once the document belongs to a request
     */
    void add(TenantId tenant, IdentityDocument document, String sender);

    /** Empty: this tenant has no such document. */
    Optional<IdentityDocument> find(TenantId tenant, DocumentId id);

    /** What belongs to this request, by kind and then by age. */
    List<IdentityDocument> ofRequest(TenantId tenant, UUID request);

    /**
     * Gives a document that waits to a request.
     *
     * @return false if it is not there any more or belongs to one already
     */
    boolean attach(TenantId tenant, DocumentId id, UUID request, Instant keptUntil);

    /** Says anew how long what belongs to this request is kept. */
    void keepUntil(TenantId tenant, UUID request, Instant keptUntil);

    /** How many documents of the tenant wait for a request, by sender; senders of none are left out. */
    Map<String, Integer> countWaiting(TenantId tenant);

    /**
     * Forgets a document if it belongs to this request.
     *
     * @param request null: only if it belongs to none
     * @return false if it is not there or belongs elsewhere
     */
    boolean remove(TenantId tenant, DocumentId id, @Nullable UUID request);
}
