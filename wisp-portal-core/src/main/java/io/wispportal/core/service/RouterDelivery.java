package io.wispportal.core.service;

import io.wispportal.Transactions;
import io.wispportal.core.message.Delivery;
import io.wispportal.message.OutboxEntry;
import io.wispportal.router.DesiredService;
import io.wispportal.router.RouterGateway;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.Optional;

/** Brings the router to the state the service has now, whatever it was when the promise was made. */
public final class RouterDelivery implements Delivery {

    private final ServiceStore services;
    private final RouterGateway gateway;
    private final Transactions transactions;
    private final Clock clock;

    public RouterDelivery(ServiceStore services, RouterGateway gateway, Transactions transactions, Clock clock) {
        this.services = services;
        this.gateway = gateway;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<String> deliver(TenantId tenant, OutboxEntry entry) {
        Optional<InternetService> service = services.find(tenant, new ServiceId(entry.subject()));
        if (service.isEmpty()) {
            return Optional.of("Ya no existe el servicio.");
        }
        apply(tenant, service.get());
        return Optional.empty();
    }

    /** Another worker may change the router for the same service; so apply until what was applied is what is wanted. */
    private void apply(TenantId tenant, InternetService service) {
        InternetService wanted = service;
        boolean settled = false;
        while (!settled) {
            InternetService now = attempt(tenant, wanted);
            settled = now.isSuspended() == wanted.isSuspended();
            wanted = now;
        }
    }

    private InternetService attempt(TenantId tenant, InternetService service) {
        try {
            gateway.apply(tenant, new DesiredService(service.id(), service.ip(), service.isSuspended()));
            return note(tenant, service, new RouterResult(RouterState.APPLIED, clock.instant(), null));
        } catch (RuntimeException failed) {
            note(tenant, service, new RouterResult(RouterState.FAILED, clock.instant(), failed.getMessage()));
            throw failed;
        }
    }

    /** Notes the result unless another state is wanted by now; returns the service as it is then. */
    private InternetService note(TenantId tenant, InternetService applied, RouterResult result) {
        while (true) {
            InternetService now = services.find(tenant, applied.id()).orElseThrow();
            boolean outdated = now.isSuspended() != applied.isSuspended();
            if (outdated || transactions.inTransaction(() -> services.replace(tenant, now.with(result)))) {
                return now;
            }
        }
    }
}
