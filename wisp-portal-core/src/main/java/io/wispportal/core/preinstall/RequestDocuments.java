package io.wispportal.core.preinstall;

import io.wispportal.NotFoundException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.document.IdentityDocuments;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The documents of requests: who they belong to and how long they are kept (PRE-10). Changes inside the use case's
 * transaction.
 */
final class RequestDocuments {

    /** As long as nobody closes it. */
    private static final Duration KEPT_OPEN = Duration.ofDays(730);

    private final TenantDirectory tenants;
    private final IdentityDocuments intake;
    private final IdentityDocumentStore store;

    RequestDocuments(TenantDirectory tenants, IdentityDocuments intake, IdentityDocumentStore store) {
        this.tenants = tenants;
        this.intake = intake;
        this.store = store;
    }

    /** Those that still wait for a request; others are left out. */
    List<IdentityDocument> waiting(TenantId tenant, List<DocumentId> ids) {
        return ids.stream()
                .map(id -> intake.waiting(tenant, id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws InvalidInputException at its field, if one is gone or belongs to another request by now */
    void attach(TenantId tenant, List<IdentityDocument> documents, InstallationRequestId request, Instant now) {
        for (IdentityDocument document : documents) {
            try {
                intake.attach(tenant, List.of(document.id()), request.value(), now.plus(KEPT_OPEN));
            } catch (NotFoundException swept) {
                throw new InvalidInputException(RequestRules.field(document.kind()), "gone");
            }
        }
    }

    List<IdentityDocument> ofRequest(TenantId tenant, InstallationRequestId request) {
        return store.ofRequest(tenant, request.value());
    }

    /** Nobody needs them any more for this request: from now on they are kept as long as the tenant says now. */
    void over(TenantId tenant, InstallationRequestId request, Instant now) {
        int days = tenants.byId(tenant).orElseThrow().settings().installations().keptDays();
        intake.keepUntil(tenant, request.value(), now.plus(Duration.ofDays(days)));
    }
}
