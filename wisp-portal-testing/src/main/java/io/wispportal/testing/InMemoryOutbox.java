package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.LEDGER;
import static io.wispportal.testing.Table.OUTBOX;
import static io.wispportal.testing.Table.REPORTS;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxQueries;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Promised side effects in memory. */
public final class InMemoryOutbox implements Outbox, OutboxQueries {

    private static final Comparator<OutboxEntry> NEWEST_FIRST = Comparator.comparing(OutboxEntry::promisedAt)
            .thenComparing(entry -> entry.id().value())
            .reversed();

    private final InMemoryDatabase database;

    public InMemoryOutbox(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, OutboxEntry entry) {
        database.insert(OUTBOX, tenant, entry.id(), entry);
    }

    @Override
    public Optional<OutboxEntry> find(TenantId tenant, OutboxEntryId id) {
        return database.find(OUTBOX, tenant, id);
    }

    @Override
    public boolean replace(TenantId tenant, OutboxEntry before, OutboxEntry after) {
        return database.change(
                OUTBOX,
                tenant,
                before.id(),
                now -> now.state() == before.state() && now.attempts() == before.attempts(),
                now -> after);
    }

    @Override
    public Slice<OutboxRow> list(
            TenantId tenant, @Nullable OutboxState state, @Nullable OutboxEntryId after, int limit) {
        Stream<OutboxRow> rows = database.all(OUTBOX, tenant)
                .sorted(NEWEST_FIRST)
                .filter(entry -> entry.id().equals(after) || state == null || entry.state() == state)
                .map(entry -> row(tenant, entry));
        return Pages.after(rows, row -> row.entry().id(), after, limit);
    }

    private OutboxRow row(TenantId tenant, OutboxEntry entry) {
        return about(tenant, entry)
                .flatMap(id -> database.find(CUSTOMERS, tenant, id))
                .map(customer -> row(entry, customer))
                .orElseGet(() -> new OutboxRow(entry, null, null));
    }

    private static OutboxRow row(OutboxEntry entry, Customer customer) {
        return new OutboxRow(entry, customer.id(), customer.fullName());
    }

    private Optional<CustomerId> about(TenantId tenant, OutboxEntry entry) {
        return switch (entry.kind()) {
            case REPORT_RECEIVED_TENANT, REPORT_RECEIVED_CUSTOMER, REPORT_APPROVED, REPORT_RETURNED ->
                database.find(REPORTS, tenant, new PaymentReportId(entry.subject()))
                        .map(PaymentReport::customer);
            case NEW_DEVICE, PASSWORD_RESET, PASSWORD_RESET_SMS -> Optional.of(new CustomerId(entry.subject()));
            case PAYMENT_REGISTERED ->
                database.find(LEDGER, tenant, new LedgerEntryId(entry.subject()))
                        .map(LedgerEntry::customer);
            case DEFAULT_PASSWORD_SPRAYED,
                    INSTALLATION_REQUESTED_TENANT,
                    INSTALLATION_REQUESTED_APPLICANT,
                    INSTALLATION_EMAIL_TAKEN,
                    INSTALLATION_STEP -> Optional.empty();
        };
    }
}
