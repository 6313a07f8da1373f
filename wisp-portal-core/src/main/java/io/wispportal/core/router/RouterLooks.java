package io.wispportal.core.router;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.router.DesiredState;
import io.wispportal.router.LeftOut;
import io.wispportal.router.PlannedChange;
import io.wispportal.router.PortalSite;
import io.wispportal.router.Router;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at routers without changing anything: what would be done there. */
final class RouterLooks {

    private static final Logger LOG = LoggerFactory.getLogger(RouterLooks.class);

    private static final int AT_ONCE = 100;

    /** Staff wait for the page. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Of so many customers the name is told. */
    private static final int NAMED = 200;

    private final TenantDirectory tenants;
    private final ServiceStore services;
    private final CustomerStore customers;
    private final DesiredStates states;
    private final PortalSites sites;
    private final RouterPasswords passwords;
    private final RouterGateway gateway;

    RouterLooks(
            TenantDirectory tenants,
            ServiceStore services,
            CustomerStore customers,
            DesiredStates states,
            PortalSites sites,
            RouterPasswords passwords,
            RouterGateway gateway) {
        this.tenants = tenants;
        this.services = services;
        this.customers = customers;
        this.states = states;
        this.sites = sites;
        this.passwords = passwords;
        this.gateway = gateway;
    }

    RouterLook at(TenantId id, Router router) {
        return at(tenants.byId(id).orElseThrow(), List.of(router)).get(0);
    }

    /**
     * All of them together: one that hangs holds up no other. In the order given. The threads know the routers alone; what is
     * stored is read here.
     */
    List<RouterLook> at(Tenant tenant, List<Router> routers) {
        PortalSite site = sites.of(tenant);
        if (site.addresses().isEmpty()) {
            String nowhere = "No se encontró la dirección IP de %s: revise su DNS.".formatted(site.host());
            return routers.stream()
                    .map(router -> new RouterLook(router, null, nowhere, Map.of()))
                    .toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(AT_ONCE, routers.size())));
        try {
            List<Asked> asked = routers.stream()
                    .map(router -> ask(threads, tenant, site, router))
                    .toList();
            return asked.stream().map(each -> look(tenant.id(), each)).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** A router that is being read. */
    private record Asked(Router router, List<InternetService> behind, Future<RouterPlan> plan) {}

    private Asked ask(ExecutorService threads, Tenant tenant, PortalSite site, Router router) {
        List<InternetService> behind = services.behind(tenant.id(), router.id());
        DesiredState desired = states.of(tenant, site, router, behind);
        return new Asked(
                router, behind, threads.submit(() -> gateway.plan(passwords.access(tenant.id(), router), desired)));
    }

    private RouterLook look(TenantId tenant, Asked asked) {
        try {
            RouterPlan plan = answer(asked.plan());
            return new RouterLook(asked.router(), plan, null, names(tenant, asked.behind(), plan));
        } catch (RouterUnavailableException unavailable) {
            return new RouterLook(asked.router(), null, String.valueOf(unavailable.getMessage()), Map.of());
        }
    }

    private Map<UUID, String> names(TenantId tenant, List<InternetService> behind, RouterPlan plan) {
        Set<UUID> about = new HashSet<>();
        Stream.concat(
                        plan.changes().stream().map(PlannedChange::about),
                        plan.leftOut().stream().map(LeftOut::about))
                .filter(Objects::nonNull)
                .limit(NAMED)
                .forEach(about::add);
        Map<UUID, String> names = new HashMap<>();
        behind.stream()
                .filter(service -> about.contains(service.id().value()))
                .forEach(service -> customers
                        .find(tenant, service.customer())
                        .map(Customer::fullName)
                        .ifPresent(name -> names.put(service.id().value(), name)));
        return names;
    }

    private static RouterPlan answer(Future<RouterPlan> asked) {
        try {
            return asked.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new RouterUnavailableException("El router no respondió a tiempo.", silent);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RouterUnavailableException unavailable) {
                throw unavailable;
            }
            LOG.warn("a router cannot be looked at", failed.getCause());
            throw new RouterUnavailableException("El portal no pudo leer el router por un error propio.", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while looking at routers", stopped);
        }
    }
}
