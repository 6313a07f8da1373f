package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.CustomerPortalQueriesContract.summary;
import static io.wispportal.testing.contract.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.testing.PortalStores;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link InvoiceQueries} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class InvoiceQueriesContract extends StoreContract {

    private static final InvoiceFilter ALL = new InvoiceFilter(null, null, "", "");

    private Customer ana;

    /** @return stores of which transactions, tenants, customers, invoices and invoice queries are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer();
    }

    @Test
    void listsTheCustomersInvoicesNewestFirst() {
        Invoice oldest = isp.invoice(ana, DAY.minusMonths(2), InvoiceState.PAID);
        Invoice newest = isp.invoice(ana, DAY, InvoiceState.PENDING);
        Invoice middle = isp.invoice(ana, DAY.minusMonths(1), InvoiceState.REPORTED);
        isp.invoice(isp.customer());

        assertThat(queries().ofCustomer(isp.id(), ana.id(), 3))
                .isEqualTo(new Slice<>(List.of(summary(newest), summary(middle), summary(oldest)), false));
        assertThat(queries().ofCustomer(isp.id(), ana.id(), 2))
                .isEqualTo(new Slice<>(List.of(summary(newest), summary(middle)), true));
    }

    @Test
    void knowsWhetherAnotherInvoiceIsOverdue() {
        Invoice due = isp.invoice(ana);
        LocalDate dueOn = due.dueOn();

        assertThat(hasOther(new InvoiceId(Samples.uuid()), dueOn))
                .as("on its last day")
                .isFalse();
        assertThat(hasOther(new InvoiceId(Samples.uuid()), dueOn.plusDays(1)))
                .as("a day later")
                .isTrue();
        assertThat(hasOther(due.id(), dueOn.plusDays(1))).as("itself").isFalse();
    }

    @Test
    void aReportedInvoiceIsOverdueTooButAPaidOneIsNot() {
        isp.invoice(ana, DAY, InvoiceState.PAID);
        Invoice except = isp.invoice(ana);
        assertThat(hasOther(except.id(), DAY.plusYears(1))).isFalse();

        isp.invoice(ana, DAY, InvoiceState.REPORTED);
        assertThat(hasOther(except.id(), DAY.plusYears(1))).isTrue();
    }

    @Test
    void otherCustomersDoNotCount() {
        Invoice except = isp.invoice(ana);
        isp.invoice(isp.customer());

        assertThat(hasOther(except.id(), DAY.plusYears(1))).isFalse();
    }

    @Test
    @Tag("STA-04")
    void listsTheInvoicesOfAllCustomersWithTheNamesThatPeopleKnow() {
        Invoice hers = isp.invoice(ana);

        assertThat(list(ALL, InvoiceOrder.EARLIEST_DUE, null, 10))
                .isEqualTo(new Slice<>(
                        List.of(new InvoiceRow(summary(hers), ana.id(), ana.fullName(), ana.userName(), ana.zone())),
                        false));
    }

    @Test
    @Tag("STA-04")
    void sortsByWhenTheyAreDue() {
        Invoice second = isp.invoice(ana, DAY, InvoiceState.PENDING);
        Invoice third = isp.invoice(isp.customer(), DAY.plusMonths(1), InvoiceState.PENDING);
        Invoice first = isp.invoice(isp.customer(), DAY.minusMonths(1), InvoiceState.PAID);

        assertThat(listed(ALL, InvoiceOrder.EARLIEST_DUE)).containsExactly(first.id(), second.id(), third.id());
        assertThat(listed(ALL, InvoiceOrder.LATEST_DUE)).containsExactly(third.id(), second.id(), first.id());
    }

    @Test
    @Tag("STA-04")
    void sortsByCustomerAndThenByWhenTheyAreDue() {
        Customer zoe = isp.customer("Zoe", "Alba");
        Customer eva = isp.customer("Eva", "Alba");
        Invoice third = isp.invoice(zoe);
        Invoice fourth = isp.invoice(ana, DAY.minusMonths(2), InvoiceState.PENDING);
        Invoice second = isp.invoice(eva, DAY, InvoiceState.PENDING);
        Invoice first = isp.invoice(eva, DAY.minusMonths(1), InvoiceState.PAID);

        assertThat(listed(ALL, InvoiceOrder.CUSTOMER))
                .containsExactly(first.id(), second.id(), third.id(), fourth.id());
    }

    @Test
    @Tag("STA-04")
    void pagesNeitherLoseNorRepeatARowInAnyOrder() {
        Customer namesake = isp.customer("Ana", "Pérez Ñuño");
        for (Customer customer : List.of(ana, namesake, isp.customer("Berta", "Alba"))) {
            isp.invoice(customer);
            isp.invoice(customer);
            isp.invoice(customer, DAY.plusMonths(1), InvoiceState.PAID);
        }

        for (InvoiceOrder order : InvoiceOrder.values()) {
            List<InvoiceId> all = listed(ALL, order);
            assertThat(all).as("%s", order).hasSize(9).doesNotHaveDuplicates();
            for (int seen = 2; seen < 9; seen += 2) {
                Slice<InvoiceRow> page = list(ALL, order, all.get(seen - 1), 2);
                assertThat(ids(page))
                        .as("%s after %s", order, seen)
                        .isEqualTo(all.subList(seen, Math.min(seen + 2, 9)));
                assertThat(page.more()).as("%s after %s", order, seen).isEqualTo(seen < 7);
            }
        }
    }

    @Test
    @Tag("STA-04")
    void theNextPageBeginsWhereThisOneEndedThoughItsLastInvoiceFitsNoMore() {
        Invoice seen = isp.invoice(ana, DAY, InvoiceState.PAID);
        Invoice next = isp.invoice(ana, DAY.plusMonths(1), InvoiceState.PENDING);
        isp.invoice(ana, DAY.minusMonths(1), InvoiceState.PENDING);
        InvoiceFilter pending = new InvoiceFilter(InvoiceState.PENDING, null, "", "");

        assertThat(ids(list(pending, InvoiceOrder.EARLIEST_DUE, seen.id(), 5))).containsExactly(next.id());
        assertThat(ids(list(pending, InvoiceOrder.CUSTOMER, seen.id(), 5))).containsExactly(next.id());
    }

    @Test
    @Tag("STA-04")
    void filtersByStateAndByWhenTheyAreDue() {
        Invoice overdue = isp.invoice(ana, DAY.minusMonths(1), InvoiceState.PENDING);
        Invoice dueToday = isp.invoice(ana, DAY, InvoiceState.PENDING);
        Invoice reported = isp.invoice(ana, DAY.minusMonths(2), InvoiceState.REPORTED);
        Invoice paid = isp.invoice(ana, DAY.minusMonths(3), InvoiceState.PAID);
        LocalDate today = dueToday.dueOn();

        assertThat(filtered(InvoiceState.PENDING, null)).containsExactly(overdue.id(), dueToday.id());
        assertThat(filtered(InvoiceState.PENDING, today)).containsExactly(overdue.id());
        assertThat(filtered(InvoiceState.REPORTED, null)).containsExactly(reported.id());
        assertThat(filtered(InvoiceState.PAID, null)).containsExactly(paid.id());
        assertThat(filtered(null, today)).containsExactly(paid.id(), reported.id(), overdue.id());
    }

    @Test
    @Tag("STA-04")
    void findsByPartOfNameUserNameAndNumberTakenLiterally() {
        Invoice wanted = isp.invoice(ana);
        isp.invoice(isp.customer("Berta", "Alba"));
        String number = wanted.number();
        String user = ana.userName().value().toUpperCase(Locale.ROOT);

        assertThat(Stream.of("ana p", "PÉREZ ñ", user, number, number.substring(3)))
                .allSatisfy(text -> assertThat(found(text, "")).as(text).containsExactly(wanted.id()));
        assertThat(Stream.of("%", "_", "'", "nadie", "Centro"))
                .allSatisfy(text -> assertThat(found(text, "")).as(text).isEmpty());
    }

    @Test
    @Tag("STA-04")
    void findsByTheWholeZone() {
        Invoice wanted = isp.invoice(in("Peñón Norte"));
        isp.invoice(in("Peñón"));
        isp.invoice(in(null));

        assertThat(Stream.of("Peñón Norte", "PEÑÓN norte"))
                .allSatisfy(zone -> assertThat(found("", zone)).as(zone).containsExactly(wanted.id()));
        assertThat(Stream.of("Norte", "Peñón%", "null"))
                .allSatisfy(zone -> assertThat(found("", zone)).as(zone).isEmpty());
    }

    @Test
    @Tag("TEN-01")
    void listsNothingOfOtherTenantsAndGoesOnAfterNothingOfTheirs() {
        Invoice theirs = otherIsp.invoice(otherIsp.customer());
        isp.invoice(ana);

        for (InvoiceOrder order : InvoiceOrder.values()) {
            assertThat(listed(ALL, order)).hasSize(1).doesNotContain(theirs.id());
            assertThat(list(ALL, order, theirs.id(), 10).items()).isEmpty();
        }
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        isp.invoice(ana);

        assertThat(queries().ofCustomer(otherIsp.id(), ana.id(), 10).items()).isEmpty();
        assertThat(queries().hasOtherOverdue(otherIsp.id(), ana.id(), new InvoiceId(Samples.uuid()), DAY.plusYears(1)))
                .isFalse();
    }

    private boolean hasOther(InvoiceId except, LocalDate today) {
        return queries().hasOtherOverdue(isp.id(), ana.id(), except, today);
    }

    private Slice<InvoiceRow> list(InvoiceFilter filter, InvoiceOrder order, @Nullable InvoiceId after, int limit) {
        return queries().list(isp.id(), filter, order, after, limit);
    }

    private List<InvoiceId> listed(InvoiceFilter filter, InvoiceOrder order) {
        return ids(list(filter, order, null, 20));
    }

    private List<InvoiceId> filtered(@Nullable InvoiceState state, @Nullable LocalDate dueBefore) {
        return listed(new InvoiceFilter(state, dueBefore, "", ""), InvoiceOrder.EARLIEST_DUE);
    }

    private List<InvoiceId> found(String text, String zone) {
        return listed(new InvoiceFilter(null, null, text, zone), InvoiceOrder.EARLIEST_DUE);
    }

    private static List<InvoiceId> ids(Slice<InvoiceRow> page) {
        return page.items().stream().map(row -> row.invoice().id()).toList();
    }

    private Customer in(@Nullable String zone) {
        return isp.stored(new Customer(
                new CustomerId(Samples.uuid()),
                new UserName(Samples.name("z.")),
                "Zoe",
                "Alba",
                null,
                null,
                null,
                zone,
                null,
                CustomerState.ACTIVE));
    }

    private InvoiceQueries queries() {
        return stores().invoiceQueries();
    }
}
