package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.router.DesiredService;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.RouterGatewayContract;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class InMemoryRouterGatewayTest extends RouterGatewayContract {

    private final InMemoryRouterGateway gateway = new InMemoryRouterGateway();

    @Override
    protected RouterGateway gateway() {
        return gateway;
    }

    @Override
    protected RouterGateway unreachable() {
        gateway.becomeUnreachable();
        return gateway;
    }

    @Override
    protected TenantId tenant() {
        return new TenantId(new UUID(1, 1));
    }

    @Override
    protected TenantId otherTenant() {
        return new TenantId(new UUID(1, 2));
    }

    @Override
    protected boolean isCut(TenantId tenant, ServiceId service, String ip) {
        return gateway.applied(tenant, service)
                .filter(DesiredService::suspended)
                .isPresent();
    }

    @Test
    void recoversWhenToldToAndCountsEveryCall() {
        DesiredService desired = new DesiredService(new ServiceId(new UUID(1, 3)), null, true);
        gateway.becomeUnreachable();
        assertThatThrownBy(() -> gateway.apply(tenant(), desired)).isInstanceOf(RouterUnavailableException.class);
        assertThat(gateway.applied(tenant(), desired.service())).isEmpty();

        gateway.recover();
        gateway.apply(tenant(), desired);

        assertThat(gateway.applied(tenant(), desired.service())).contains(desired);
        assertThat(gateway.calls()).isEqualTo(2);
    }
}
