package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentRegister;
import io.wispportal.document.DocumentType;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** What is known of files, in the table {@code document}. */
final class JpaDocumentRegister implements DocumentRegister {

    private static final Columns COLUMNS = Columns.of("d", """
            id uuid, owner_id uuid, file_name varchar, type varchar, size bigint, sha256 varchar, stored_at instant,
            attached boolean""");

    private final Sql sql;

    JpaDocumentRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, Document document) {
        sql.into("document")
                .set("tenant_id", tenant.value())
                .set("id", document.id().value())
                .set("owner_id", document.owner().value())
                .set("file_name", document.fileName())
                .set("type", document.type())
                .set("size", document.size())
                .set("sha256", document.sha256())
                .set("stored_at", document.storedAt())
                .set("attached", document.attached())
                .add();
    }

    @Override
    public Optional<Document> find(TenantId tenant, DocumentId id) {
        return sql.first(
                JpaDocumentRegister::read,
                COLUMNS.from("document d where d.tenant_id = ? and d.id = ?"),
                tenant.value(),
                id.value());
    }

    @Override
    public boolean attach(TenantId tenant, DocumentId id) {
        return sql.changeOne(
                "update document set attached = true where tenant_id = ? and id = ? and attached = false",
                tenant.value(),
                id.value());
    }

    @Override
    public int countUnattached(TenantId tenant, CustomerId owner) {
        return sql.first(
                        Row::integer,
                        "select count(*) from document where tenant_id = ? and owner_id = ? and attached = false",
                        tenant.value(),
                        owner.value())
                .orElseThrow();
    }

    @Override
    public boolean removeUnattached(TenantId tenant, DocumentId id) {
        return sql.changeOne(
                "delete from document where tenant_id = ? and id = ? and attached = false", tenant.value(), id.value());
    }

    private static Document read(Row row) {
        return new Document(
                new DocumentId(row.uuid()),
                new CustomerId(row.uuid()),
                row.text(),
                row.constant(DocumentType.class),
                row.number(),
                row.text(),
                row.instant(),
                row.flag());
    }
}
