package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.router.DesiredService;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RouterGateway} must keep. To check yours, extend this class, return one towards a network where both
 * tenants have a router and one that reaches nothing, tell what the network does, and run it with JUnit 5.
 */
public abstract class RouterGatewayContract {

    private static final String IP = "10.20.30.40";

    private final ServiceId service = new ServiceId(Samples.uuid());

    /** A gateway towards a network that answers; the same network at every call. */
    protected abstract RouterGateway gateway();

    /** A gateway whose router cannot be reached. */
    protected abstract RouterGateway unreachable();

    /** A tenant with a router of its own. */
    protected abstract TenantId tenant();

    /** Another tenant with another router, where the same addresses may be in use. */
    protected abstract TenantId otherTenant();

    /** Whether the traffic of this service and address is cut on the tenant's router. */
    protected abstract boolean isCut(TenantId tenant, ServiceId service, String ip);

    @Test
    void cutsTheTrafficOfASuspendedService() {
        gateway().apply(tenant(), new DesiredService(service, IP, true));

        assertThat(isCut(tenant(), service, IP)).isTrue();
    }

    @Test
    void letsTheTrafficOfAnActiveServiceThrough() {
        gateway().apply(tenant(), new DesiredService(service, IP, false));

        assertThat(isCut(tenant(), service, IP)).isFalse();
    }

    @Test
    void theNewestStateCounts() {
        gateway().apply(tenant(), new DesiredService(service, IP, true));
        gateway().apply(tenant(), new DesiredService(service, IP, false));
        assertThat(isCut(tenant(), service, IP)).isFalse();

        gateway().apply(tenant(), new DesiredService(service, IP, true));
        assertThat(isCut(tenant(), service, IP)).isTrue();
    }

    @Test
    void calledTwiceLeavesTheSameAsOnce() {
        DesiredService suspended = new DesiredService(service, IP, true);
        gateway().apply(tenant(), suspended);
        gateway().apply(tenant(), suspended);
        assertThat(isCut(tenant(), service, IP)).isTrue();

        gateway().apply(tenant(), new DesiredService(service, IP, false));
        assertThat(isCut(tenant(), service, IP)).isFalse();
    }

    @Test
    void servicesDoNotDisturbEachOther() {
        ServiceId neighbour = new ServiceId(Samples.uuid());

        gateway().apply(tenant(), new DesiredService(service, IP, true));
        gateway().apply(tenant(), new DesiredService(neighbour, "10.20.30.41", false));

        assertThat(isCut(tenant(), service, IP)).isTrue();
        assertThat(isCut(tenant(), neighbour, "10.20.30.41")).isFalse();
    }

    @Test
    void saysInOneSentenceThatTheRouterCannotBeReached() {
        assertThatThrownBy(() -> unreachable().apply(tenant(), new DesiredService(service, IP, true)))
                .isInstanceOf(RouterUnavailableException.class)
                .satisfies(
                        failure -> assertThat(failure.getMessage()).isNotBlank().doesNotContain("\n"));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        gateway().apply(tenant(), new DesiredService(service, IP, true));

        assertThat(isCut(otherTenant(), service, IP)).isFalse();

        gateway().apply(otherTenant(), new DesiredService(service, IP, false));
        assertThat(isCut(tenant(), service, IP)).isTrue();
    }
}
