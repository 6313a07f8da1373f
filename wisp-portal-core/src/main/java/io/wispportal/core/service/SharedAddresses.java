package io.wispportal.core.service;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who has the address of a service too. */
record SharedAddresses(ServiceStore services, CustomerStore customers) {

    List<SharedAddress> with(TenantId tenant, InternetService service, List<Router> routers) {
        String ip = service.connection().ip();
        if (ip == null || service.connection().router() == null) {
            return List.of();
        }
        Map<RouterId, String> names = routers.stream().collect(Collectors.toMap(Router::id, Router::name));
        return services.at(tenant, ip).stream()
                .filter(other -> !other.id().equals(service.id()))
                .flatMap(other -> Stream.ofNullable(names.get(other.connection().router()))
                        .map(router -> new SharedAddress(owner(tenant, other), router)))
                .toList();
    }

    private String owner(TenantId tenant, InternetService service) {
        return customers
                .find(tenant, service.customer())
                .map(Customer::fullName)
                .orElse("");
    }
}
