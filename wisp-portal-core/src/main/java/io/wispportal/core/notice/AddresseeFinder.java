package io.wispportal.core.notice;

import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/** Finds out whose service a request comes from: by a signed code, or by an address that the operator vouches for. */
public final class AddresseeFinder {

    private final ServiceStore services;
    private final NoticeCodes codes;
    private final CustomerNetworks networks;

    public AddresseeFinder(ServiceStore services, NoticeCodes codes, CustomerNetworks networks) {
        this.services = services;
        this.codes = codes;
        this.networks = networks;
    }

    /** Empty as well if two services have the address. */
    Optional<InternetService> find(Tenant tenant, String code, String source) {
        Optional<InternetService> coded = codes.read(tenant.id(), code).flatMap(id -> services.find(tenant.id(), id));
        return coded.isPresent() ? coded : at(tenant, source);
    }

    private Optional<InternetService> at(Tenant tenant, String source) {
        if (!networks.vouchFor(tenant.slug(), source)) {
            return Optional.empty();
        }
        List<InternetService> there = services.at(tenant.id(), source);
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }
}
