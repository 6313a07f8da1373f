package io.wispportal.testing;

import static io.wispportal.testing.Table.DOCUMENTS;

import io.wispportal.customer.CustomerId;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentRegister;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** What is known of files, in memory. */
public final class InMemoryDocumentRegister implements DocumentRegister {

    private final InMemoryDatabase database;

    public InMemoryDocumentRegister(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, Document document) {
        database.insert(DOCUMENTS, tenant, document.id(), document);
    }

    @Override
    public Optional<Document> find(TenantId tenant, DocumentId id) {
        return database.find(DOCUMENTS, tenant, id);
    }

    @Override
    public boolean attach(TenantId tenant, DocumentId id) {
        return database.change(DOCUMENTS, tenant, id, document -> !document.attached(), Document::attach);
    }

    @Override
    public int countUnattached(TenantId tenant, CustomerId owner) {
        return (int) database.all(DOCUMENTS, tenant)
                .filter(document -> document.owner().equals(owner) && !document.attached())
                .count();
    }

    @Override
    public boolean removeUnattached(TenantId tenant, DocumentId id) {
        return database.remove(DOCUMENTS, tenant, id, document -> !document.attached());
    }
}
