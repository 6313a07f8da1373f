package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.payment.ReportFilter;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the stores ask the database. */
final class RoundTripsTest {

    private static final InvoiceFilter ALL_INVOICES = new InvoiceFilter(null, null, "", "");

    private final SessionId session = new SessionId(SampleTenant.IDS.get());

    @ParameterizedTest
    @EnumSource
    void theCustomersPagesCostOneRoundTripWithTheSessionChecked(Environment environment) {
        TestStores stores = environment.stores();
        SampleTenant t = SampleTenant.in(stores);

        assertThat(trips(environment, s -> s.customerPortalQueries().home(t.id, t.ana, session)))
                .singleElement()
                .asString()
                .contains("ended_session");
        assertThat(trips(environment, s -> s.customerPortalQueries().invoices(t.id, t.ana, session, 12)))
                .singleElement()
                .asString()
                .contains("ended_session");
        assertThat(stores.customerPortalQueries().home(t.id, t.ana, session)).hasValueSatisfying(home -> {
            assertThat(home.credit()).isEqualTo(Money.of("50.00", "MXN"));
            assertThat(home.balance()).isEqualTo(SampleTenant.PRICE);
            assertThat(home.services()).hasSize(2).contains(t.service);
            assertThat(home.facts().ended()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsReadOnEveryRequestOrScreenCostsOneRoundTrip(Environment environment) {
        SampleTenant t = SampleTenant.in(environment.stores());

        Stream<Consumer<TestStores>> reads = Stream.of(
                s -> s.tenantDirectory().byId(t.id),
                s -> s.tenantDirectory().bySlug("x"),
                s -> s.tenantDirectory().byDomain("x"),
                s -> s.sessions().facts(t.id, SubjectKind.CUSTOMER, t.ana.value(), session),
                s -> s.credentials().find(t.id, SubjectKind.CUSTOMER, new UserName("ana")),
                s -> s.throttles().find(t.id, List.of("a", "b", "c")),
                s -> s.balanceQueries().find(t.id, BalanceIdentifier.USER_NAME, "ana", 6),
                s -> s.invoices().find(t.id, t.invoice.id()),
                s -> s.invoiceQueries().list(t.id, ALL_INVOICES, InvoiceOrder.CUSTOMER, t.invoice.id(), 50),
                s -> s.customerPortalQueries().payments(t.id, t.ana, t.invoice.id()),
                s -> s.paymentReportQueries().queue(t.id, ReportFilter.WAITING, null, 50),
                s -> s.paymentReportQueries().repetitions(t.id, t.report),
                s -> s.noticeQueries().behind(t.id, t.router.id(), SampleTenant.NOON),
                s -> s.noticeQueries().meantFor(t.id, t.service.id(), SampleTenant.NOON),
                s -> s.noticeQueries().latest(t.id, 100),
                s -> s.noticeQueries().forAll(t.id, SampleTenant.NOON),
                s -> s.activationHistories().activationHistory(t.id, t.ana));

        assertThat(reads)
                .allSatisfy(read -> assertThat(trips(environment, read)).hasSize(1));
    }

    private static List<String> trips(Environment environment, Consumer<TestStores> work) {
        CountingDataSource counting = environment.database().dataSource();
        TestStores stores = environment.stores();
        counting.forget();
        work.accept(stores);
        return counting.noted();
    }
}
