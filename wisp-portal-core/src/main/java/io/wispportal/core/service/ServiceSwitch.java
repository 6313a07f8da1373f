package io.wispportal.core.service;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.router.RouterBell;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Stores a changed service with its promise to the router and its audit entry; inside the use case's transaction. */
public final class ServiceSwitch {

    /**
     * In which several services are changed in one transaction: by router, so that two transactions that wake several
     * routers never wait for each other.
     */
    public static final Comparator<InternetService> ORDER = Comparator.comparing(ServiceSwitch::routerOf)
            .thenComparing(service -> service.id().value());

    private static final int MOST_TRIES = 20;
    private static final UUID NOWHERE = new UUID(0, 0);

    private final ServiceStore services;
    private final RouterBell bell;
    private final AuditLog audit;

    public ServiceSwitch(ServiceStore services, RouterBell bell, AuditLog audit) {
        this.services = services;
        this.bell = bell;
        this.audit = audit;
    }

    public InternetService find(TenantId tenant, ServiceId id) {
        return services.find(tenant, id).orElseThrow(() -> new NotFoundException("service", id));
    }

    /**
     * Changes a service that fits and tells the router. Jobs note the router's answers on the same service at any moment:
     * then it is read again, asked again whether it fits, and changed anew.
     *
     * @param next where the service that fits goes
     * @throws ConcurrentChangeException if that happened again and again
     */
    public void apply(
            TenantId tenant,
            Actor by,
            AuditAction action,
            ServiceId id,
            Predicate<InternetService> fits,
            UnaryOperator<InternetService> next) {
        store(tenant, id, fits, next).ifPresent(changed -> {
            ring(tenant, changed);
            audit.record(
                    tenant,
                    by,
                    action,
                    id.value(),
                    changed.customer(),
                    Map.of("plan", changed.plan().name()));
        });
    }

    private static UUID routerOf(InternetService service) {
        RouterId router = service.connection().router();
        return router == null ? NOWHERE : router.value();
    }

    private void ring(TenantId tenant, InternetService service) {
        RouterId router = service.connection().router();
        if (router != null) {
            bell.ring(tenant, router);
        }
    }

    /**
     * The same for a change that the router need not know.
     *
     * @return what was stored, empty if the service does not fit
     */
    public Optional<InternetService> store(
            TenantId tenant, ServiceId id, Predicate<InternetService> fits, UnaryOperator<InternetService> next) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            InternetService now = find(tenant, id);
            if (!fits.test(now)) {
                return Optional.empty();
            }
            InternetService changed = next.apply(now);
            if (services.replace(tenant, changed)) {
                return Optional.of(changed);
            }
        }
        throw new ConcurrentChangeException("service", id);
    }
}
