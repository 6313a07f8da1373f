package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterLoad;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceQueries;
import io.wispportal.testing.PortalStores;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ServiceQueries} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class ServiceQueriesContract extends StoreContract {

    /** @return stores of which transactions, tenants, customers, plans, routers, services and service queries are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void listsTheCustomersServicesByPlanName() {
        Customer ana = isp.customer();
        InternetService third = isp.stored(Samples.service(ana.id(), isp.plan("Negocio")));
        InternetService first = isp.stored(Samples.service(ana.id(), isp.plan("Basico")));
        InternetService second = isp.stored(Samples.service(ana.id(), isp.plan("Hogar")));
        isp.service(isp.customer());

        assertThat(queries().ofCustomer(isp.id(), ana.id())).containsExactly(first, second, third);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(queries().ofCustomer(isp.id(), isp.customer().id())).isEmpty();
        assertThat(queries().ofCustomer(isp.id(), new CustomerId(Samples.uuid())))
                .isEmpty();
    }

    @Test
    @Tag("NOT-07")
    void countsTheServicesBehindEachRouter() {
        RouterId north = isp.router("Norte");
        RouterId south = isp.router("Sur");
        isp.router("Nadie");
        behind(isp, north, service -> service);
        behind(isp, north, service -> service.activated(Samples.NOON));
        behind(isp, south, service -> service.with(new RouterResult(RouterState.APPLIED, Samples.NOON, null)));
        isp.service(isp.customer());
        behind(otherIsp, otherIsp.router("Norte"), service -> service);

        assertThat(queries().byRouter(isp.id()))
                .containsExactlyInAnyOrder(new RouterLoad(north, 2, 1, 2), new RouterLoad(south, 1, 1, 0));
    }

    private void behind(SampleIsp at, RouterId router, UnaryOperator<InternetService> as) {
        InternetService service = at.service(at.customer());
        InternetService connected = service.connected(Connection.of(router, "10.0.0.7"), Samples.NOON);
        assertThat(inTransaction(() -> stores().services().replace(at.id(), as.apply(connected))))
                .isTrue();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Customer ana = isp.customer();
        isp.service(ana);

        assertThat(queries().ofCustomer(otherIsp.id(), ana.id())).isEmpty();
    }

    private ServiceQueries queries() {
        return stores().serviceQueries();
    }
}
