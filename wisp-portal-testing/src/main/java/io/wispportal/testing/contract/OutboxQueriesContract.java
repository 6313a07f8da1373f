package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxQueries;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.testing.PortalStores;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link OutboxQueries} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class OutboxQueriesContract extends StoreContract {

    /**
     * @return stores of which transactions, tenants, customers, plans, services, invoices, payment methods, documents,
     *     payment reports, ledger, outbox and the queries under test are used
     */
    @Override
    protected abstract PortalStores stores();

    @Test
    void listsNewestPromiseFirst() {
        OutboxEntry third = at(10, OutboxState.PROMISED);
        OutboxEntry first = at(30, OutboxState.DONE);
        OutboxEntry second = at(20, OutboxState.PARKED);

        assertThat(list(null, null, 2)).isEqualTo(slice(true, first, second));
        assertThat(list(null, second.id(), 2)).isEqualTo(slice(false, third));
        assertThat(list(null, third.id(), 2)).isEqualTo(slice(false));
        assertThat(list(null, null, 3)).isEqualTo(slice(false, first, second, third));
    }

    @Test
    void listsOneStateOnly() {
        at(10, OutboxState.PROMISED);
        OutboxEntry second = at(20, OutboxState.PARKED);
        at(30, OutboxState.SKIPPED);
        OutboxEntry first = at(40, OutboxState.PARKED);

        assertThat(list(OutboxState.PARKED, null, 1)).isEqualTo(slice(true, first));
        assertThat(list(OutboxState.PARKED, first.id(), 1)).isEqualTo(slice(false, second));
        assertThat(list(OutboxState.DONE, null, 1)).isEqualTo(slice(false));
    }

    @Test
    void promisesOfTheSameMomentAreNeitherLostNorRepeated() {
        OutboxEntry one = at(10, OutboxState.PROMISED);
        OutboxEntry two = at(10, OutboxState.PROMISED);
        OutboxEntry first = list(null, null, 1).items().get(0);
        OutboxEntry second = list(null, first.id(), 1).items().get(0);

        assertThat(List.of(first, second)).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void namesTheCustomerOfAReport() {
        Customer ana = isp.customer();
        UUID report = isp.report(isp.invoice(ana)).id().value();

        for (OutboxKind kind : OutboxKind.values()) {
            if (kind.name().startsWith("REPORT_")) {
                assertThat(rowAbout(kind, report)).as(kind.name()).satisfies(row -> isAbout(row, ana));
            }
        }
    }

    @Test
    @Tag("CRE-09")
    void namesTheCustomerWhoAskedForACode() {
        Customer ana = isp.customer();

        isAbout(rowAbout(OutboxKind.NEW_DEVICE, ana.id().value()), ana);
        isAbout(rowAbout(OutboxKind.PASSWORD_RESET, ana.id().value()), ana);
        isAbout(rowAbout(OutboxKind.PASSWORD_RESET_SMS, ana.id().value()), ana);
    }

    @Test
    @Tag("PAY-10")
    void namesTheCustomerOfAPayment() {
        Customer ana = isp.customer();
        LedgerEntry payment = isp.payment(isp.invoice(ana));

        isAbout(rowAbout(OutboxKind.PAYMENT_REGISTERED, payment.id().value()), ana);
    }

    @Test
    void namesNobodyInAWarningToTheTenant() {
        assertThat(rowAbout(OutboxKind.DEFAULT_PASSWORD_SPRAYED, isp.id().value())
                        .customer())
                .isNull();
    }

    @Test
    void namesNobodyIfTheSubjectIsGone() {
        OutboxRow row = rowAbout(OutboxKind.REPORT_APPROVED, Samples.uuid());

        assertThat(row.customer()).isNull();
        assertThat(row.customerName()).isNull();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        at(10, OutboxState.PARKED);

        assertThat(queries().list(otherIsp.id(), null, null, 10).items()).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void namesNobodyOfAnotherTenant() {
        UUID elsewhere = otherIsp.customer().id().value();

        assertThat(rowAbout(OutboxKind.PASSWORD_RESET, elsewhere).customer()).isNull();
    }

    private static void isAbout(OutboxRow row, Customer customer) {
        assertThat(row.customer()).isEqualTo(customer.id());
        assertThat(row.customerName()).isEqualTo(customer.fullName());
    }

    private OutboxRow rowAbout(OutboxKind kind, UUID subject) {
        OutboxEntry entry = OutboxEntry.promise(new OutboxEntryId(Samples.uuid()), kind, subject, NOON);
        add(entry);
        return queries().list(isp.id(), null, null, 100).items().stream()
                .filter(row -> row.entry().equals(entry))
                .findAny()
                .orElseThrow();
    }

    private OutboxEntry at(int second, OutboxState state) {
        OutboxEntry entry = new OutboxEntry(
                new OutboxEntryId(Samples.uuid()),
                OutboxKind.REPORT_RETURNED,
                Samples.uuid(),
                state,
                1,
                null,
                NOON.plusSeconds(second),
                NOON.plusSeconds(100));
        add(entry);
        return entry;
    }

    private void add(OutboxEntry entry) {
        commit(() -> stores().outbox().add(isp.id(), entry));
    }

    private Slice<OutboxEntry> list(@Nullable OutboxState state, @Nullable OutboxEntryId after, int limit) {
        Slice<OutboxRow> rows = queries().list(isp.id(), state, after, limit);
        return new Slice<>(rows.items().stream().map(OutboxRow::entry).toList(), rows.more());
    }

    private static Slice<OutboxEntry> slice(boolean more, OutboxEntry... entries) {
        return new Slice<>(List.of(entries), more);
    }

    private OutboxQueries queries() {
        return stores().outboxQueries();
    }
}
