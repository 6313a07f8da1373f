package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.customer.CustomerId;
import io.wispportal.session.OpenSession;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.session.SessionId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link OpenSessionStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class OpenSessionStoreContract extends StoreContract {

    private CustomerId ana;
    private CustomerId luis;

    /** @return stores of which transactions, tenants, customers and openSessions are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomers() {
        ana = isp.customer().id();
        luis = isp.customer().id();
    }

    @Test
    void listsACustomersSessionsNewestFirst() {
        OpenSession second = opened(ana, NOON.plusSeconds(1));
        OpenSession first = opened(ana, NOON);
        OpenSession third = opened(ana, NOON.plusSeconds(2));
        opened(luis, NOON);

        assertThat(of(isp.id(), ana)).containsExactly(third, second, first);
    }

    @Test
    void remembersWhetherALinkOpenedIt() {
        OpenSession byLink = new OpenSession(new SessionId(Samples.uuid()), ana, NOON, NOON.plusSeconds(60), true);
        commit(() -> sessions().add(isp.id(), byLink));

        assertThat(of(isp.id(), ana)).containsExactly(byLink);
    }

    @Test
    void listsNothingForWhoHasNone() {
        assertThat(of(isp.id(), ana)).isEmpty();
        assertThat(of(isp.id(), new CustomerId(Samples.uuid()))).isEmpty();
    }

    @Test
    void takesASessionFromTheList() {
        OpenSession gone = opened(ana, NOON);
        OpenSession kept = opened(ana, NOON.plusSeconds(1));

        commit(() -> sessions().remove(isp.id(), gone.id()));
        commit(() -> sessions().remove(isp.id(), gone.id()));

        assertThat(of(isp.id(), ana)).containsExactly(kept);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        OpenSession session = opened(ana, NOON);

        assertThat(of(otherIsp.id(), ana)).isEmpty();
        commit(() -> sessions().remove(otherIsp.id(), session.id()));
        assertThat(of(isp.id(), ana)).containsExactly(session);
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> sessions().add(isp.id(), session(ana, NOON)));

        assertThat(of(isp.id(), ana)).isEmpty();
    }

    private OpenSession opened(CustomerId customer, Instant at) {
        OpenSession session = session(customer, at);
        commit(() -> sessions().add(isp.id(), session));
        return session;
    }

    private static OpenSession session(CustomerId customer, Instant at) {
        return new OpenSession(new SessionId(Samples.uuid()), customer, at, at.plusSeconds(43_200), false);
    }

    private List<OpenSession> of(TenantId tenant, CustomerId customer) {
        return sessions().ofCustomer(tenant, customer);
    }

    private OpenSessionStore sessions() {
        return stores().openSessions();
    }
}
