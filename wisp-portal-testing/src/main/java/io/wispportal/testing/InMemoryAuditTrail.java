package io.wispportal.testing;

import static io.wispportal.testing.Table.AUDIT;

import io.wispportal.Slice;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.audit.AuditQueries;
import io.wispportal.audit.AuditTrail;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit trail in memory. */
public final class InMemoryAuditTrail implements AuditTrail, AuditQueries {

    private static final Comparator<AuditEntry> NEWEST_FIRST = Comparator.comparing(AuditEntry::at)
            .thenComparing(entry -> entry.id().value())
            .reversed();

    private final InMemoryDatabase database;

    public InMemoryAuditTrail(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, AuditEntry entry) {
        database.insert(AUDIT, tenant, entry.id(), entry);
    }

    @Override
    public Slice<AuditEntry> latest(
            TenantId tenant, @Nullable CustomerId customer, @Nullable AuditEntryId before, int limit) {
        Stream<AuditEntry> entries = database.all(AUDIT, tenant)
                .filter(entry -> customer == null || customer.value().equals(entry.customer()))
                .sorted(NEWEST_FIRST);
        return Pages.after(entries, AuditEntry::id, before, limit);
    }

    @Override
    public Slice<AuditEntry> ofCustomer(
            TenantId tenant, CustomerId customer, Set<AuditAction> actions, @Nullable AuditEntryId before, int limit) {
        Stream<AuditEntry> entries = database.all(AUDIT, tenant)
                .filter(entry -> customer.value().equals(entry.customer()) && actions.contains(entry.action()))
                .sorted(NEWEST_FIRST);
        return Pages.after(entries, AuditEntry::id, before, limit);
    }
}
