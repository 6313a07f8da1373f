package io.wispportal.testing;

import static io.wispportal.testing.Table.DOCUMENT_KEYS;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keys of documents, in memory. */
public final class InMemoryDocumentKeyStore implements DocumentKeyStore {

    private final InMemoryDatabase database;

    public InMemoryDocumentKeyStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, DocumentId id, String wrapped) {
        database.insert(DOCUMENT_KEYS, tenant, id, wrapped);
    }

    @Override
    public Optional<String> find(TenantId tenant, DocumentId id) {
        return database.find(DOCUMENT_KEYS, tenant, id);
    }

    @Override
    public void remove(TenantId tenant, DocumentId id) {
        database.remove(DOCUMENT_KEYS, tenant, id, any -> true);
    }
}
