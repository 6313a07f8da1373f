package io.wispportal.core.document;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Staff look at identity documents; every look is in the audit trail before the first byte is handed out. */
public final class IdentityReading {

    private final DocumentStore store;
    private final IdentityDocumentStore register;
    private final Transactions transactions;
    private final AuditLog audit;

    /** @param store decrypts */
    IdentityReading(
            EncryptedDocumentStore store, IdentityDocumentStore register, Transactions transactions, AuditLog audit) {
        this.store = store;
        this.register = register;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * What is known of the documents of a request, by kind; none once they are deleted.
     *
     * @throws ForbiddenException without {@link Permission#READ_IDENTITY_DOCUMENTS}
     */
    public List<IdentityDocument> ofRequest(StaffCaller staff, UUID request) {
        staff.require(Permission.READ_IDENTITY_DOCUMENTS);
        return register.ofRequest(staff.tenant(), request);
    }

    /**
     * Opens a document of a request; the caller closes it. A picture may be shown. A PDF was not taken apart and is handed
     * out as a file to save only, with {@code Content-Disposition: attachment}, {@code Content-Security-Policy: sandbox;
     * default-src 'none'} and {@code X-Content-Type-Options: nosniff}.
     *
     * @throws ForbiddenException without {@link Permission#READ_IDENTITY_DOCUMENTS}
     * @throws NotFoundException  if there is none, it is deleted, or belongs to no request yet
     */
    public OpenIdentityDocument open(StaffCaller staff, DocumentId id) throws IOException {
        staff.require(Permission.READ_IDENTITY_DOCUMENTS);
        IdentityDocument document = register.find(staff.tenant(), id)
                .filter(found -> !found.isWaiting())
                .orElseThrow(() -> new NotFoundException("identity document", id));
        Map<String, String> details = Map.of("kind", document.kind().name());
        transactions.runInTransaction(() -> audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.IDENTITY_DOCUMENT_OPENED,
                document.request(),
                null,
                details));
        return new OpenIdentityDocument(document, bytes(staff.tenant(), id));
    }

    /** Its time may just be over: key and file go before the row. */
    private InputStream bytes(TenantId tenant, DocumentId id) throws IOException {
        try {
            return store.open(tenant, id);
        } catch (FileNotFoundException deleted) {
            throw new NotFoundException("identity document", id);
        }
    }
}
