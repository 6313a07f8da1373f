package io.wispportal.testing;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.tenant.TenantId;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files in memory, against the advice of the interface: for tests with small files.
 *
 * <p>Mutable state: the files.
 */
public final class InMemoryDocumentStore implements DocumentStore {

    private final Map<RowKey, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public void write(TenantId tenant, DocumentId id, InputStream bytes) throws IOException {
        files.put(new RowKey(tenant, id), bytes.readAllBytes());
    }

    @Override
    public InputStream open(TenantId tenant, DocumentId id) throws IOException {
        byte[] bytes = files.get(new RowKey(tenant, id));
        if (bytes == null) {
            throw new FileNotFoundException("no document " + id);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void delete(TenantId tenant, DocumentId id) {
        files.remove(new RowKey(tenant, id));
    }

    /** How many files are kept, of all tenants. */
    public int size() {
        return files.size();
    }
}
