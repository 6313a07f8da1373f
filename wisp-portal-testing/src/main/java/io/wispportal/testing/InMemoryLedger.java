package io.wispportal.testing;

import static io.wispportal.testing.Table.INVOICES;
import static io.wispportal.testing.Table.LEDGER;
import static io.wispportal.testing.Table.METHODS;
import static io.wispportal.testing.Table.TENANTS;

import io.wispportal.Money;
import io.wispportal.customer.CustomerId;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.LedgerRow;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Registered payments in memory. */
public final class InMemoryLedger implements Ledger {

    private static final Comparator<LedgerEntry> NEWEST_FIRST = Comparator.comparing(LedgerEntry::at)
            .thenComparing(entry -> entry.id().value())
            .reversed();

    private final InMemoryDatabase database;

    public InMemoryLedger(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, LedgerEntry entry) {
        database.insert(
                LEDGER,
                tenant,
                entry.id(),
                entry,
                other -> other.report() != null && other.report().equals(entry.report()));
    }

    @Override
    public List<LedgerRow> ofCustomer(TenantId tenant, CustomerId customer, int limit) {
        return database.all(LEDGER, tenant)
                .filter(entry -> entry.customer().equals(customer))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(entry -> row(tenant, entry))
                .toList();
    }

    @Override
    public Optional<LedgerEntry> find(TenantId tenant, LedgerEntryId id) {
        return database.find(LEDGER, tenant, id);
    }

    @Override
    public Optional<LedgerEntry> ofReport(TenantId tenant, PaymentReportId report) {
        return database.all(LEDGER, tenant)
                .filter(entry -> report.equals(entry.report()))
                .findFirst();
    }

    @Override
    public Money credit(TenantId tenant, CustomerId customer) {
        Tenant owner = database.find(TENANTS, tenant, tenant).orElseThrow();
        return database.all(LEDGER, tenant)
                .filter(entry -> entry.customer().equals(customer))
                .map(LedgerEntry::credit)
                .reduce(Money.zero(owner.currency()), Money::plus);
    }

    private LedgerRow row(TenantId tenant, LedgerEntry entry) {
        return new LedgerRow(
                entry,
                database.find(INVOICES, tenant, entry.invoice()).orElseThrow().number(),
                database.find(METHODS, tenant, entry.method()).orElseThrow().visibleName());
    }
}
