package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Slice;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.audit.AuditQueries;
import io.wispportal.customer.CustomerId;
import io.wispportal.testing.PortalStores;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AuditQueries} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class AuditQueriesContract extends StoreContract {

    private final CustomerId ana = new CustomerId(Samples.uuid());

    /** @return stores of which transactions, tenants, audit trail and audit queries are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void listsNewestFirst() {
        AuditEntry third = at(10, null);
        AuditEntry first = at(30, ana.value());
        AuditEntry second = at(20, null);

        assertThat(latest(null, null, 2)).isEqualTo(slice(true, first, second));
        assertThat(latest(null, second.id(), 2)).isEqualTo(slice(false, third));
        assertThat(latest(null, third.id(), 2)).isEqualTo(slice(false));
        assertThat(latest(null, null, 3)).isEqualTo(slice(false, first, second, third));
    }

    @Test
    void listsWhatIsAboutOneCustomer() {
        at(10, null);
        AuditEntry second = at(20, ana.value());
        at(30, Samples.uuid());
        AuditEntry first = at(40, ana.value());

        assertThat(latest(ana, null, 1)).isEqualTo(slice(true, first));
        assertThat(latest(ana, first.id(), 1)).isEqualTo(slice(false, second));
        assertThat(latest(new CustomerId(Samples.uuid()), null, 1)).isEqualTo(slice(false));
    }

    @Test
    void aTimelineHoldsOnlyTheKindsAskedForAndTheLimitCountsThoseAlone() {
        Set<AuditAction> kinds = Set.of(AuditAction.PAYMENT_REPORTED, AuditAction.REPORT_APPROVED);
        AuditEntry second = at(10, ana.value(), AuditAction.PAYMENT_REPORTED);
        AuditEntry first = at(20, ana.value(), AuditAction.REPORT_APPROVED);
        at(25, Samples.uuid(), AuditAction.REPORT_APPROVED);
        for (int later = 30; later < 40; later++) {
            at(later, ana.value(), AuditAction.SIGNED_IN);
        }

        assertThat(queries().ofCustomer(isp.id(), ana, kinds, null, 2)).isEqualTo(slice(false, first, second));
        assertThat(queries().ofCustomer(isp.id(), ana, kinds, null, 1)).isEqualTo(slice(true, first));
        assertThat(queries().ofCustomer(isp.id(), new CustomerId(Samples.uuid()), kinds, null, 1))
                .isEqualTo(slice(false));
    }

    @Test
    @Tag("NOT-11")
    void aTimelineGoesOnBelowTheLastEntrySeen() {
        Set<AuditAction> kinds = Set.of(AuditAction.SERVICE_SUSPENDED, AuditAction.SERVICE_ON_ROUTER);
        AuditEntry third = at(10, ana.value(), AuditAction.SERVICE_SUSPENDED);
        AuditEntry second = at(20, ana.value(), AuditAction.SERVICE_ON_ROUTER);
        at(25, ana.value(), AuditAction.SIGNED_IN);
        AuditEntry first = at(30, ana.value(), AuditAction.SERVICE_SUSPENDED);

        assertThat(queries().ofCustomer(isp.id(), ana, kinds, first.id(), 1)).isEqualTo(slice(true, second));
        assertThat(queries().ofCustomer(isp.id(), ana, kinds, second.id(), 1)).isEqualTo(slice(false, third));
        assertThat(queries().ofCustomer(isp.id(), ana, kinds, third.id(), 1)).isEqualTo(slice(false));
    }

    @Test
    void entriesOfTheSameMomentAreNeitherLostNorRepeated() {
        AuditEntry one = at(10, null);
        AuditEntry two = at(10, null);
        AuditEntry first = latest(null, null, 1).items().get(0);
        AuditEntry second = latest(null, first.id(), 1).items().get(0);

        assertThat(List.of(first, second)).containsExactlyInAnyOrder(one, two);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        at(10, ana.value());

        assertThat(queries().latest(otherIsp.id(), null, null, 10).items()).isEmpty();
        assertThat(queries().latest(otherIsp.id(), ana, null, 10).items()).isEmpty();
        assertThat(queries()
                        .ofCustomer(otherIsp.id(), ana, Set.of(AuditAction.SIGNED_IN), null, 10)
                        .items())
                .isEmpty();
    }

    private AuditEntry at(int second, @Nullable UUID customer) {
        return at(second, customer, AuditAction.SIGNED_IN);
    }

    private AuditEntry at(int second, @Nullable UUID customer, AuditAction action) {
        AuditEntry entry = new AuditEntry(
                new AuditEntryId(Samples.uuid()),
                NOON.plusSeconds(second),
                Samples.cashier(),
                action,
                null,
                customer,
                Map.of());
        commit(() -> stores().audit().add(isp.id(), entry));
        return entry;
    }

    private Slice<AuditEntry> latest(@Nullable CustomerId customer, @Nullable AuditEntryId before, int limit) {
        return queries().latest(isp.id(), customer, before, limit);
    }

    private static Slice<AuditEntry> slice(boolean more, AuditEntry... entries) {
        return new Slice<>(List.of(entries), more);
    }

    private AuditQueries queries() {
        return stores().auditQueries();
    }
}
