package io.wispportal.jpa;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps keys of documents in the table {@code document_key}. */
final class JpaDocumentKeyStore implements DocumentKeyStore {

    private final Sql sql;

    JpaDocumentKeyStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, DocumentId id, String wrapped) {
        sql.into("document_key")
                .set("tenant_id", tenant.value())
                .set("document", id.value())
                .set("wrapped", wrapped)
                .add();
    }

    @Override
    public Optional<String> find(TenantId tenant, DocumentId id) {
        return sql.first(
                Row::text,
                "select wrapped from document_key where tenant_id = ? and document = ?",
                tenant.value(),
                id.value());
    }

    @Override
    public void remove(TenantId tenant, DocumentId id) {
        sql.change("delete from document_key where tenant_id = ? and document = ?", tenant.value(), id.value());
    }
}
