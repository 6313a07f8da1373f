package io.wispportal.audit;

import io.wispportal.tenant.TenantId;

/** Keeps the audit trail. Called inside the transaction of what it tells of, so that both happen or neither. */
public interface AuditTrail {

    /** Adds an entry; entries are never changed. */
    void add(TenantId tenant, AuditEntry entry);
}
