package io.wispportal.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.PortalException;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.service.ServiceState;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever three customers and two staff members do in whatever order, the sums hold. */
@Tag("PAY-03")
@Tag("PAY-04")
@Tag("PAY-06")
@Tag("PAY-07")
@Tag("PAY-12")
class PaymentModelTest {

    private static final int SEEDS = 200;
    private static final int STEPS = 40;
    private static final int SEEDS_PER_PORTAL = 20;

    /** Mutable state: that the test reached what it is about. */
    private int approved;

    private int refused;
    private int ended;

    @Test
    void theSumsHoldWhateverIsDone() {
        for (int first = 0; first < SEEDS; first += SEEDS_PER_PORTAL) {
            SettableClock clock = SettableClock.at("2026-03-10T16:00:00Z");
            InMemoryPortal memory = new InMemoryPortal(clock);
            for (int seed = first; seed < first + SEEDS_PER_PORTAL; seed++) {
                run(new RandomIsp(memory, clock, seed), "seed " + seed);
            }
        }
        assertThat(approved).isGreaterThan(SEEDS);
        assertThat(refused).isGreaterThan(SEEDS);
        assertThat(ended).isGreaterThan(SEEDS / 10);
    }

    private void run(RandomIsp isp, String where) {
        List<Object> before = state(isp);
        int audited = isp.audit().size();
        for (int step = 0; step < STEPS; step++) {
            @Nullable PortalException refusal = isp.step();
            String at = where + ", step " + step + ", " + refusal;
            List<Object> after = state(isp);
            int more = isp.audit().size() - audited;
            assertThat(more > 0).as("audited %s", at).isEqualTo(!after.equals(before));
            assertThat(refusal == null || more == 0)
                    .as("refused but done %s", at)
                    .isTrue();
            check(isp, at);
            refused += refusal == null ? 0 : 1;
            before = after;
            audited += more;
        }
        approved += (int)
                isp.ledger().stream().filter(entry -> entry.report() != null).count();
        ended += (int) isp.audit().stream()
                .filter(entry -> entry.action().name().equals("PROVISIONAL_ENDED"))
                .count();
    }

    private static void check(RandomIsp isp, String at) {
        for (Invoice invoice : isp.invoices()) {
            List<PaymentReport> open = isp.reports().stream()
                    .filter(report -> report.isOpen() && report.invoice().equals(invoice.id()))
                    .toList();
            assertThat(open).as("open reports %s", at).hasSizeLessThanOrEqualTo(1);
            assertThat(invoice.state() == InvoiceState.REPORTED).as(at).isEqualTo(!open.isEmpty());
            assertThat(invoice.state() == InvoiceState.PAID)
                    .as(at)
                    .isEqualTo(invoice.due().isZero());
            assertThat(applied(isp, invoice)).as("applied %s", at).isEqualTo(invoice.paid());
        }
        assertThat(isp.ledger().stream().map(LedgerEntry::report).filter(Objects::nonNull))
                .as("one entry a report %s", at)
                .doesNotHaveDuplicates()
                .hasSize((int) isp.reports().stream()
                        .filter(report -> report.state() == PaymentReportState.APPROVED)
                        .count());
        assertThat(isp.services()).as("overdue %s", at).noneMatch(service -> isOverdue(isp, service));
    }

    private static Money applied(RandomIsp isp, Invoice invoice) {
        return isp.ledger().stream()
                .filter(entry -> entry.invoice().equals(invoice.id()))
                .map(LedgerEntry::applied)
                .reduce(Money.zero(NewIsp.CURRENCY), Money::plus);
    }

    private static boolean isOverdue(RandomIsp isp, InternetService service) {
        Provisional provisional = service.provisional();
        return provisional != null
                && (service.state() == ServiceState.SUSPENDED
                        || provisional.until() == null
                        || !isp.clock().instant().isBefore(provisional.until()));
    }

    /** All that people would call a change; what the router has confirmed meanwhile is none. */
    private static List<Object> state(RandomIsp isp) {
        List<Object> all = new ArrayList<>(isp.ledger());
        all.addAll(isp.reports());
        all.addAll(isp.invoices());
        isp.services()
                .forEach(service ->
                        all.add(List.of(service.id(), service.state(), Optional.ofNullable(service.provisional()))));
        return all;
    }
}
