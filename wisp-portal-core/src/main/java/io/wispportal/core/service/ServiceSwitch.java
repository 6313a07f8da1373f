package io.wispportal.core.service;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.Promises;
import io.wispportal.message.OutboxKind;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.Map;

/** Stores a changed service with its promise to the router and its audit entry; inside the use case's transaction. */
public final class ServiceSwitch {

    private final ServiceStore services;
    private final Promises promises;
    private final AuditLog audit;

    public ServiceSwitch(ServiceStore services, Promises promises, AuditLog audit) {
        this.services = services;
        this.promises = promises;
        this.audit = audit;
    }

    public InternetService find(TenantId tenant, ServiceId id) {
        return services.find(tenant, id).orElseThrow(() -> new NotFoundException("service", id));
    }

    /** @throws ConcurrentChangeException if somebody else changed the service meanwhile */
    public void apply(TenantId tenant, Actor by, AuditAction action, InternetService changed) {
        store(tenant, changed);
        promises.promise(tenant, OutboxKind.ROUTER_SERVICE, changed.id().value());
        audit.record(
                tenant,
                by,
                action,
                changed.id().value(),
                changed.customer(),
                Map.of("plan", changed.plan().name()));
    }

    /** Stores a change that the router need not know. */
    public void store(TenantId tenant, InternetService changed) {
        if (!services.replace(tenant, changed)) {
            throw new ConcurrentChangeException("service", changed.id());
        }
    }
}
