package io.wispportal.app.demo;

import io.wispportal.router.DesiredService;
import io.wispportal.router.RouterGateway;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryRouterGateway;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Routers that exist in memory only: what is applied is kept until the application ends. An installation that drives
 * real routers puts a gateway of its own here.
 */
@ApplicationScoped
public class RoutersInMemory implements RouterGateway {

    private final InMemoryRouterGateway routers = new InMemoryRouterGateway();

    @Override
    public void apply(TenantId tenant, DesiredService desired) {
        routers.apply(tenant, desired);
    }
}
