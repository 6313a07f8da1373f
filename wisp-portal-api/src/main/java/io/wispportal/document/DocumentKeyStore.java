package io.wispportal.document;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps the key of each encrypted document, itself encrypted with the portal's keys. Called on request and job threads;
 * changes inside a transaction. Keep it apart from the files: a document is deleted for good, from every backup of the
 * files, once its key is gone.
 */
public interface DocumentKeyStore {

    /**
     * @param wrapped the key as only the portal can read it, some 500 characters
     * @throws IllegalStateException if the document has a key already
     */
    void add(TenantId tenant, DocumentId id, String wrapped);

    /** As it was added; empty: this tenant's document has no key, or none any more. */
    Optional<String> find(TenantId tenant, DocumentId id);

    /** Forgets it; does nothing if it is not there. */
    void remove(TenantId tenant, DocumentId id);
}
