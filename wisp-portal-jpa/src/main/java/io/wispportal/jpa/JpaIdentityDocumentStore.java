package io.wispportal.jpa;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of identity documents, in the table {@code identity_document}. */
final class JpaIdentityDocumentStore implements IdentityDocumentStore {

    private static final String DOCUMENTS = Columns.of("d", """
            id uuid, kind varchar, file_name varchar, type varchar, size bigint, sha256 varchar, stored_at instant,
            request uuid, kept_until instant""").from("identity_document d where d.tenant_id = ?");

    private static final Comparator<IdentityDocument> BY_KIND_AND_AGE = Comparator.comparing(IdentityDocument::kind)
            .thenComparing(IdentityDocument::storedAt)
            .thenComparing(document -> document.id().value());

    private final Sql sql;

    JpaIdentityDocumentStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, IdentityDocument document, String sender) {
        sql.into("identity_document")
                .set("tenant_id", tenant.value())
                .set("id", document.id().value())
                .set("kind", document.kind())
                .set("file_name", document.fileName())
                .set("type", document.type())
                .set("size", document.size())
                .set("sha256", document.sha256())
                .set("stored_at", document.storedAt())
                .set("request", document.request())
                .set("kept_until", document.keptUntil())
                .set("sender", sender)
                .add();
    }

    @Override
    public Optional<IdentityDocument> find(TenantId tenant, DocumentId id) {
        return sql.first(JpaIdentityDocumentStore::read, DOCUMENTS + " and d.id = ?", tenant.value(), id.value());
    }

    @Override
    public List<IdentityDocument> ofRequest(TenantId tenant, UUID request) {
        return sql
                .list(JpaIdentityDocumentStore::read, DOCUMENTS + " and d.request = ?", tenant.value(), request)
                .stream()
                .sorted(BY_KIND_AND_AGE)
                .toList();
    }

    @Override
    public boolean attach(TenantId tenant, DocumentId id, UUID request, Instant keptUntil) {
        return sql.changeOne(
                "update identity_document set request = ?, kept_until = ?, sender = null"
                        + " where tenant_id = ? and id = ? and request is null",
                request,
                keptUntil,
                tenant.value(),
                id.value());
    }

    @Override
    public void keepUntil(TenantId tenant, UUID request, Instant keptUntil) {
        sql.change(
                "update identity_document set kept_until = ? where tenant_id = ? and request = ?",
                keptUntil,
                tenant.value(),
                request);
    }

    @Override
    public Map<String, Integer> countWaiting(TenantId tenant) {
        return sql
                .list(
                        row -> Map.entry(row.text(), row.integer()),
                        "select d.sender, count(*) from identity_document d"
                                + " where d.tenant_id = ? and d.request is null and d.sender is not null group by d.sender",
                        tenant.value())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean remove(TenantId tenant, DocumentId id, @Nullable UUID request) {
        String one = "delete from identity_document where tenant_id = ? and id = ? and request";
        return request == null
                ? sql.changeOne(one + " is null", tenant.value(), id.value())
                : sql.changeOne(one + " = ?", tenant.value(), id.value(), request);
    }

    private static IdentityDocument read(Row row) {
        return new IdentityDocument(
                new DocumentId(row.uuid()),
                row.constant(IdentityDocumentKind.class),
                row.text(),
                row.constant(DocumentType.class),
                row.number(),
                row.text(),
                row.instant(),
                row.uuidOrNull(),
                row.instantOrNull());
    }
}
