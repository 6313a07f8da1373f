package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.customer.Customer;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.PppLogin;
import io.wispportal.service.Provisional;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.service.ServiceStore;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ServiceStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class ServiceStoreContract extends StoreContract {

    private Customer ana;

    /**
     * @return stores of which transactions, tenants, customers, plans, invoices, payment methods, documents, payment
     *     reports and services are used
     */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer();
    }

    @Test
    void findsWhatWasAddedWithEveryField() {
        InternetService plain = Samples.service(ana.id(), isp.plan("Hogar"));
        PaymentReportId report = isp.report(isp.invoice(ana)).id();
        InternetService service = new InternetService(
                plain.id(),
                ana.id(),
                plain.plan(),
                "Av. Juárez № 12, «Ñ»\nreferencia: 東京",
                new Connection(isp.router("Norte"), "2001:db8::ff", new PppLogin("ana@isp", "hogar"), "ana"),
                ServiceState.ACTIVE,
                false,
                new Provisional(report, NOON.plusSeconds(3600)),
                new RouterResult(RouterState.FAILED, NOON, "El router no respondió. " + "ñ".repeat(200)),
                0);

        isp.stored(service);

        assertThat(find(service)).isEqualTo(service);
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        InternetService plain = Samples.service(ana.id(), isp.plan("Hogar"));
        InternetService service = new InternetService(
                plain.id(),
                ana.id(),
                plain.plan(),
                null,
                Connection.NONE,
                plain.state(),
                true,
                null,
                plain.router(),
                0);

        isp.stored(service);

        assertThat(find(service)).isEqualTo(service);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(services().find(isp.id(), new ServiceId(Samples.uuid()))).isEmpty();
        assertThat(services().activatedBy(isp.id(), new PaymentReportId(Samples.uuid())))
                .isEmpty();
    }

    @Test
    void replacesWhatChangesAndCountsTheVersion() {
        InternetService before = isp.service(ana);
        PaymentReport report = isp.report(isp.invoice(ana));

        assertThat(replace(isp, before.activatedBy(report.id(), NOON, NOON).withAutoActivation(false)))
                .isTrue();
        InternetService on = find(before);
        RouterResult failed = new RouterResult(RouterState.FAILED, NOON.plusSeconds(1), "Sin respuesta.");
        assertThat(replace(isp, on.settled().with(failed))).isTrue();
        InternetService settled = find(before);

        assertThat(on.version()).isEqualTo(1);
        assertThat(on.state()).isEqualTo(ServiceState.ACTIVE);
        assertThat(on.autoActivation()).isFalse();
        assertThat(on.provisional()).isEqualTo(new Provisional(report.id(), NOON));
        assertThat(on.router()).isEqualTo(new RouterResult(RouterState.UNMANAGED, NOON, null));
        assertThat(settled.version()).isEqualTo(2);
        assertThat(settled.provisional()).isNull();
        assertThat(settled.router()).isEqualTo(failed);
    }

    @Test
    void neverChangesAnythingElse() {
        InternetService before = isp.service(ana);
        InternetService twisted = new InternetService(
                before.id(),
                isp.customer().id(),
                isp.plan("Otro"),
                "otra calle",
                before.connection(),
                before.state(),
                before.autoActivation(),
                null,
                before.router(),
                before.version());

        assertThat(replace(isp, twisted)).isTrue();

        InternetService after = find(before);
        assertThat(after).isEqualTo(versioned(before, 1));
    }

    @Test
    @Tag("STA-05")
    void storesWhereItIsConnected() {
        InternetService before = isp.service(ana);
        Connection there = new Connection(isp.router("Sur"), "10.9.9.9", new PppLogin("ana", "hogar"), "cola-ana");

        assertThat(replace(isp, before.connected(there, NOON))).isTrue();

        assertThat(find(before).connection()).isEqualTo(there);
        assertThat(find(before).router()).isEqualTo(new RouterResult(RouterState.PENDING, NOON, null));
        assertThat(replace(isp, find(before).connected(Connection.NONE, NOON))).isTrue();
        assertThat(find(before).connection()).isEqualTo(Connection.NONE);
        assertThat(find(before).router().state()).isEqualTo(RouterState.UNMANAGED);
    }

    @Test
    void findsThoseBehindARouterAndThoseAtAnAddress() {
        RouterId north = isp.router("Norte");
        RouterId south = isp.router("Sur");
        InternetService one = connected(isp, Connection.of(north, "10.0.0.7"));
        InternetService two = connected(isp, Connection.of(north, "10.0.0.8"));
        InternetService other = connected(isp, Connection.of(south, "10.0.0.7"));
        InternetService nowhere = isp.service(ana);
        connected(otherIsp, Connection.of(otherIsp.router("Norte"), "10.0.0.7"));

        assertThat(services().behind(isp.id(), north)).containsExactlyInAnyOrder(one, two);
        assertThat(services().behind(isp.id(), south)).containsExactly(other);
        assertThat(services().behind(otherIsp.id(), north)).isEmpty();
        assertThat(services().at(isp.id(), "10.0.0.7")).containsExactlyInAnyOrder(one, other);
        assertThat(services().at(isp.id(), "10.0.0.9")).isEmpty();
        assertThat(services().at(isp.id(), String.valueOf(nowhere.ip()))).containsExactly(nowhere);
    }

    private InternetService connected(SampleIsp at, Connection there) {
        InternetService service = at.service(at.customer());
        inTransaction(() -> services().replace(at.id(), service.connected(there, NOON)));
        return services().find(at.id(), service.id()).orElseThrow();
    }

    @Test
    void findsThoseActivatedByAReport() {
        PaymentReport report = isp.report(isp.invoice(ana));
        InternetService one = isp.service(ana);
        InternetService two = isp.service(ana);
        isp.service(ana);
        replace(isp, one.activatedBy(report.id(), null, NOON));
        replace(isp, two.activatedBy(report.id(), NOON, NOON));

        assertThat(services().activatedBy(isp.id(), report.id())).containsExactlyInAnyOrder(find(one), find(two));

        replace(isp, find(one).suspended(NOON));

        assertThat(services().activatedBy(isp.id(), report.id())).containsExactly(find(two));
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        InternetService before = isp.service(ana);
        replace(isp, before.activated(NOON));
        InternetService winner = find(before);

        assertThat(replace(isp, before.withAutoActivation(false))).isFalse();

        assertThat(find(before)).isEqualTo(winner);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        InternetService before = isp.service(ana);

        long winners = winners(
                () -> services().replace(isp.id(), before.activated(NOON)),
                () -> services().replace(isp.id(), before.withAutoActivation(false)));

        assertThat(winners).isEqualTo(1);
        assertThat(find(before).version()).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        PaymentReport report = isp.report(isp.invoice(ana));
        InternetService service = isp.service(ana);
        replace(isp, service.activatedBy(report.id(), null, NOON));
        InternetService on = find(service);

        assertThat(services().find(otherIsp.id(), service.id())).isEmpty();
        assertThat(services().activatedBy(otherIsp.id(), report.id())).isEmpty();
        assertThat(replace(otherIsp, on.suspended(NOON))).isFalse();
        assertThat(find(service)).isEqualTo(on);
    }

    @Test
    void leavesNothingAfterARollback() {
        InternetService stored = isp.service(ana);
        InternetService added = Samples.service(ana.id(), stored.plan());

        rollBack(() -> {
            services().add(isp.id(), added);
            services().replace(isp.id(), stored.activated(NOON));
        });

        assertThat(services().find(isp.id(), added.id())).isEmpty();
        assertThat(find(stored)).isEqualTo(stored);
    }

    private static InternetService versioned(InternetService service, long version) {
        return new InternetService(
                service.id(),
                service.customer(),
                service.plan(),
                service.address(),
                service.connection(),
                service.state(),
                service.autoActivation(),
                service.provisional(),
                service.router(),
                version);
    }

    private boolean replace(SampleIsp of, InternetService service) {
        return inTransaction(() -> services().replace(of.id(), service));
    }

    private InternetService find(InternetService service) {
        return services().find(isp.id(), service.id()).orElseThrow();
    }

    private ServiceStore services() {
        return stores().services();
    }
}
