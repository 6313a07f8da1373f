package com.example.isp;

import io.wispportal.router.RouterGateway;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.RouterGatewayContract;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The adapter keeps the contract of its interface. */
class ControllerRoutersTest extends RouterGatewayContract {

    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final TenantId otherTenant = new TenantId(UUID.randomUUID());
    private ControllerStub controller;

    @BeforeEach
    void startController() throws IOException {
        controller = new ControllerStub();
    }

    @AfterEach
    void stopController() {
        controller.close();
    }

    @Override
    protected RouterGateway gateway() {
        return new ControllerRouters(controller.address());
    }

    @Override
    protected RouterGateway unreachable() {
        return new ControllerRouters(URI.create("http://127.0.0.1:1"));
    }

    @Override
    protected TenantId tenant() {
        return tenant;
    }

    @Override
    protected TenantId otherTenant() {
        return otherTenant;
    }

    @Override
    protected boolean isCut(TenantId of, ServiceId service, String ip) {
        return controller
                .stateOf("/tenants/" + of + "/services/" + service)
                .filter(state -> state.contains("\"suspended\":true") && state.contains('"' + ip + '"'))
                .isPresent();
    }
}
