package io.wispportal.audit;

import io.wispportal.tenant.TenantId;

/**
 * Keeps the audit trail. Called on request and job threads, inside the transaction of what it tells of, so that both
 * happen or neither; once for each entry. A storage that fails throws unchecked; the use case lets it through.
 */
public interface AuditTrail {

    /** Adds an entry; entries are never changed. */
    void add(TenantId tenant, AuditEntry entry);
}
