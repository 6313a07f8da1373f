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
 * Files in memory, against the advice of the interface: for tests with small files. Can be told how much it holds.
 *
 * <p>Mutable state: the files, and how many bytes there may be of them.
 */
public final class InMemoryDocumentStore implements DocumentStore {

    private final Map<RowKey, byte[]> files = new ConcurrentHashMap<>();
    private volatile long capacity = Long.MAX_VALUE;

    @Override
    public void write(TenantId tenant, DocumentId id, InputStream bytes) throws IOException {
        byte[] all = bytes.readAllBytes();
        if (all.length > capacity - bytes()) {
            throw new IOException("No space left on device");
        }
        files.put(new RowKey(tenant, id), all);
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

    /** How much is kept, of all tenants. */
    public long bytes() {
        return files.values().stream().mapToLong(file -> file.length).sum();
    }

    /** From now on a file that would make {@link #bytes} more than this is not written: the disk is full. */
    public void holdAtMost(long bytes) {
        capacity = bytes;
    }
}
