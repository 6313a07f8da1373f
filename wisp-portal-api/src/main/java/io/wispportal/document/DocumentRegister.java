package io.wispportal.document;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps what is known of files. Changes inside the use case's transaction. */
public interface DocumentRegister {

    void add(TenantId tenant, Document document);

    /** Empty: this tenant has no such document. */
    Optional<Document> find(TenantId tenant, DocumentId id);

    /**
     * Marks it as referred to, in one statement.
     *
     * @return false if it is not there any more or is attached already
     */
    boolean attach(TenantId tenant, DocumentId id);

    /** How many documents of this owner nothing refers to. */
    int countUnattached(TenantId tenant, CustomerId owner);

    /**
     * Forgets a document that nothing refers to, in one statement.
     *
     * @return false if it is attached or not there
     */
    boolean removeUnattached(TenantId tenant, DocumentId id);
}
