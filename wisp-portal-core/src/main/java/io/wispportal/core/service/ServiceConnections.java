package io.wispportal.core.service;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.router.RouterBell;
import io.wispportal.customer.CustomerStore;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStore;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Staff say where a service is connected: only then it reaches a router (STA-05). */
public final class ServiceConnections {

    private static final int MOST_TRIES = 20;

    private final ServiceStore services;
    private final CustomerStore customers;
    private final RouterStore routers;
    private final RouterBell bell;
    private final ConnectionClashes clashes;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    public ServiceConnections(
            ServiceStore services,
            CustomerStore customers,
            RouterStore routers,
            RouterBell bell,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.services = services;
        this.customers = customers;
        this.routers = routers;
        this.bell = bell;
        this.clashes = new ConnectionClashes(services, customers, routers);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if the tenant has no such service */
    public ConnectionFile open(StaffCaller staff, ServiceId id) {
        staff.require(Permission.CONNECT_SERVICES);
        InternetService service = find(staff.tenant(), id);
        List<Router> all = routers.all(staff.tenant());
        List<SharedAddress> shared = new SharedAddresses(services, customers).with(staff.tenant(), service, all);
        return new ConnectionFile(service, owner(staff.tenant(), service), all, shared);
    }

    /**
     * Connects the service there; the router that it was behind loses it, the one that it is behind now gets it. Nothing
     * is done if it is connected so already.
     *
     * @param version    of the connection that the form was made for ({@link Connection#version()})
     * @param unreadable what is wrong with fields that are null in {@code form} for that reason
     * @throws NotFoundException         if the tenant has no such service
     * @throws InvalidInputException     naming the fields that are wrong; nothing is stored
     * @throws ConcurrentChangeException if somebody else connected it otherwise since
     */
    public void connect(
            StaffCaller staff, ServiceId id, String version, ConnectionForm form, List<FieldError> unreadable) {
        staff.require(Permission.CONNECT_SERVICES);
        boolean done = false;
        for (int tries = 0; !done && tries < MOST_TRIES; tries++) {
            done = transactions.inTransaction(() -> isConnected(staff, id, version, form, unreadable));
        }
        if (!done) {
            throw new ConcurrentChangeException("service", id);
        }
    }

    /** @return false if a job or somebody else changed the service at this moment: then it is read again */
    private boolean isConnected(
            StaffCaller staff, ServiceId id, String version, ConnectionForm form, List<FieldError> unreadable) {
        TenantId tenant = staff.tenant();
        InternetService before = find(tenant, id);
        check(tenant, before, form, unreadable);
        Connection wanted = form.connection();
        if (before.connection().equals(wanted)) {
            return true;
        }
        if (!before.connection().version().equals(version)) {
            throw new ConcurrentChangeException("service", id);
        }
        boolean stored = services.replace(tenant, before.connected(wanted, clock.instant()));
        if (stored) {
            ring(tenant, before.connection(), wanted);
            // Again: whoever connects another service to this router at the same moment was done when its bell was
            // free.
            check(tenant, before, form, unreadable);
            record(staff, before, wanted);
        }
        return stored;
    }

    private void check(TenantId tenant, InternetService service, ConnectionForm form, List<FieldError> unreadable) {
        FormErrors errors = new FormErrors(unreadable);
        clashes.check(errors, tenant, service.id(), form);
        errors.throwIfAny();
    }

    /** Always in one order, so that two who move services the opposite way do not wait for each other. */
    private void ring(TenantId tenant, Connection before, Connection after) {
        Stream.of(before, after)
                .map(Connection::router)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(RouterId::value))
                .forEach(router -> bell.ring(tenant, router));
    }

    private void record(StaffCaller staff, InternetService before, Connection after) {
        audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.SERVICE_CONNECTED,
                before.id().value(),
                before.customer(),
                new ConnectionChanges(routers, staff.tenant()).of(before, after));
    }

    private InternetService find(TenantId tenant, ServiceId id) {
        return services.find(tenant, id).orElseThrow(() -> new NotFoundException("service", id));
    }

    private String owner(TenantId tenant, InternetService service) {
        return clashes.owner(tenant, service);
    }
}
