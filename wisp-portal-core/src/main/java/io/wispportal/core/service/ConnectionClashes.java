package io.wispportal.core.service;

import io.wispportal.core.FormErrors;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStore;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whether a service can be connected as a form says: routers take each address, login and queue once. */
public final class ConnectionClashes {

    private final ServiceStore services;
    private final CustomerStore customers;
    private final RouterStore routers;

    public ConnectionClashes(ServiceStore services, CustomerStore customers, RouterStore routers) {
        this.services = services;
        this.customers = customers;
        this.routers = routers;
    }

    /**
     * Adds what is wrong. To be asked again inside the transaction, once the router's bell was rung: whoever connects
     * another service to it at the same moment was done when the bell was free.
     *
     * @param self the service that is connected; it does not clash with itself
     */
    public void check(FormErrors errors, TenantId tenant, ServiceId self, ConnectionForm form) {
        RouterId router = form.router();
        boolean known = router == null || routers.find(tenant, router).isPresent();
        errors.check(known, "router", "unknown");
        ConnectionRules.check(errors, form, others(tenant, self, router), other -> owner(tenant, other));
    }

    private List<InternetService> others(TenantId tenant, ServiceId self, @Nullable RouterId router) {
        return router == null
                ? List.of()
                : services.behind(tenant, router).stream()
                        .filter(other -> !other.id().equals(self))
                        .toList();
    }

    /** Whose it is, for staff. */
    String owner(TenantId tenant, InternetService service) {
        return customers
                .find(tenant, service.customer())
                .map(Customer::fullName)
                .orElse("");
    }
}
