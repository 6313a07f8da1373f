package io.wispportal.core.service;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.router.RouterBell;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores a changed service with its promise to the router and its audit entry; inside the use case's transaction. */
public final class ServiceSwitch {

    private static final int MOST_TRIES = 20;

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
     * Changes those services that fit and tells their routers. Jobs note the router's answers on the same service at any
     * moment: then it is read again, asked again whether it fits, and changed anew. Services come first, by id, routers after
     * them: so two transactions never wait for each other.
     *
     * @param next where a service that fits goes
     * @throws ConcurrentChangeException if that happened again and again
     */
    public void apply(
            TenantId tenant,
            Actor by,
            AuditAction action,
            Collection<ServiceId> ids,
            Predicate<InternetService> fits,
            UnaryOperator<InternetService> next) {
        List<InternetService> changed = ids.stream()
                .sorted(Comparator.comparing(ServiceId::value))
                .flatMap(id -> store(tenant, id, fits, next).stream())
                .toList();
        changed.forEach(service -> record(tenant, by, action, service));
        bell.ringAll(
                tenant,
                changed.stream()
                        .flatMap(service ->
                                Stream.ofNullable(service.connection().router())));
    }

    private void record(TenantId tenant, Actor by, AuditAction action, InternetService changed) {
        Map<String, String> details = Map.of("plan", changed.plan().name());
        audit.record(tenant, by, action, changed.id().value(), changed.customer(), details);
    }

    /**
     * Changes one that fits; the router need not know.
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
