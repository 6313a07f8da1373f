package io.wispportal.testing;

import static io.wispportal.testing.Table.IDENTITY_DOCUMENTS;
import static io.wispportal.testing.Table.IDENTITY_SENDERS;

import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of identity documents, in memory. */
public final class InMemoryIdentityDocumentStore implements IdentityDocumentStore {

    private static final Comparator<IdentityDocument> BY_KIND_AND_AGE = Comparator.comparing(IdentityDocument::kind)
            .thenComparing(IdentityDocument::storedAt)
            .thenComparing(document -> document.id().value());

    private final InMemoryDatabase database;

    public InMemoryIdentityDocumentStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, IdentityDocument document, String sender) {
        database.insert(IDENTITY_DOCUMENTS, tenant, document.id(), document);
        database.insert(IDENTITY_SENDERS, tenant, document.id(), sender);
    }

    @Override
    public Optional<IdentityDocument> find(TenantId tenant, DocumentId id) {
        return database.find(IDENTITY_DOCUMENTS, tenant, id);
    }

    @Override
    public List<IdentityDocument> ofRequest(TenantId tenant, UUID request) {
        return database.all(IDENTITY_DOCUMENTS, tenant)
                .filter(document -> request.equals(document.request()))
                .sorted(BY_KIND_AND_AGE)
                .toList();
    }

    @Override
    public boolean attach(TenantId tenant, DocumentId id, UUID request, Instant keptUntil) {
        return database.change(
                IDENTITY_DOCUMENTS,
                tenant,
                id,
                IdentityDocument::isWaiting,
                document -> document.of(request, keptUntil));
    }

    @Override
    public void keepUntil(TenantId tenant, UUID request, Instant keptUntil) {
        ofRequest(tenant, request)
                .forEach(each -> database.change(
                        IDENTITY_DOCUMENTS,
                        tenant,
                        each.id(),
                        document -> request.equals(document.request()),
                        document -> document.of(request, keptUntil)));
    }

    @Override
    public Map<String, Integer> countWaiting(TenantId tenant) {
        return database.all(IDENTITY_DOCUMENTS, tenant)
                .filter(IdentityDocument::isWaiting)
                .flatMap(document -> database.find(IDENTITY_SENDERS, tenant, document.id()).stream())
                .collect(Collectors.toMap(sender -> sender, sender -> 1, Integer::sum));
    }

    @Override
    public boolean remove(TenantId tenant, DocumentId id, @Nullable UUID request) {
        database.remove(
                IDENTITY_SENDERS,
                tenant,
                id,
                sender -> find(tenant, id).filter(IdentityDocument::isWaiting).isPresent() && request == null);
        return database.remove(IDENTITY_DOCUMENTS, tenant, id, document -> Objects.equals(document.request(), request));
    }
}
