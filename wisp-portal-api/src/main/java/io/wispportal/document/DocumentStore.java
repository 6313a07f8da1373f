package io.wispportal.document;

import io.wispportal.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the bytes of files. Called on request and job threads, outside a transaction. Bytes are streamed; an
 * implementation holds no whole file in memory.
 */
public interface DocumentStore {

    /**
     * Stores the stream under a new id, to its end; does not close it. Nothing is left behind if it throws.
     *
     * @throws IOException what reading the stream threw, unchanged, or what the storage reports (for example a full disk)
     */
    void write(TenantId tenant, DocumentId id, InputStream bytes) throws IOException;

    /**
     * Opens what was written; the caller closes it.
     *
     * @throws java.io.FileNotFoundException if this tenant has no such document
     */
    InputStream open(TenantId tenant, DocumentId id) throws IOException;

    /** Deletes it; does nothing if it is not there. */
    void delete(TenantId tenant, DocumentId id) throws IOException;
}
