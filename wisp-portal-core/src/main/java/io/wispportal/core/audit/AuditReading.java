package io.wispportal.core.audit;

import io.wispportal.Slice;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.audit.AuditQueries;
import io.wispportal.core.StaffCaller;
import io.wispportal.staff.Permission;
import org.jspecify.annotations.Nullable;

/** Shows staff the tenant's audit trail. */
public final class AuditReading {

    private static final int PAGE = 50;

    private final AuditQueries queries;

    public AuditReading(AuditQueries queries) {
        this.queries = queries;
    }

    /**
     * Newest first.
     *
     * @param before the last entry seen, or null for the beginning
     */
    public Slice<AuditEntry> latest(StaffCaller staff, @Nullable AuditEntryId before) {
        staff.require(Permission.READ_AUDIT);
        return queries.latest(staff.tenant(), null, before, PAGE);
    }
}
