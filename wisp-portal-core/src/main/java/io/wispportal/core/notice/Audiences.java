package io.wispportal.core.notice;

import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.credential.CredentialStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.notice.Audience;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStore;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds whom a filled-in notice is for. */
public final class Audiences {

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final CredentialStore names;
    private final RouterStore routers;

    public Audiences(TenantDirectory tenants, CustomerStore customers, CredentialStore names, RouterStore routers) {
        this.tenants = tenants;
        this.customers = customers;
        this.names = names;
        this.routers = routers;
    }

    /** @throws InvalidInputException if there is nobody like that */
    Audience of(TenantId tenant, NoticeForm form) {
        return switch (Objects.requireNonNull(form.audience())) {
            case ALL -> Audience.all();
            case ZONE -> zone(tenant, form.zone().strip());
            case ROUTER -> router(tenant, Objects.requireNonNull(form.router()));
            case CUSTOMERS -> chosen(tenant, form);
        };
    }

    private Audience zone(TenantId tenant, String zone) {
        new FormErrors()
                .check(!customers.inZone(tenant, zone).isEmpty(), "zone", "nobody")
                .throwIfAny();
        return Audience.of(zone);
    }

    private Audience router(TenantId tenant, RouterId router) {
        new FormErrors()
                .check(routers.find(tenant, router).isPresent(), "router", "none")
                .throwIfAny();
        return Audience.of(router);
    }

    private Audience chosen(TenantId tenant, NoticeForm form) {
        Set<CustomerId> chosen = new HashSet<>();
        for (String typed : form.userNames()) {
            Optional<CustomerId> customer = named(tenant, typed);
            new FormErrors()
                    .check(customer.isPresent(), "customers", "unknown", typed)
                    .throwIfAny();
            customer.ifPresent(chosen::add);
        }
        return Audience.of(chosen);
    }

    /** Staff need not type what follows the @. */
    private Optional<CustomerId> named(TenantId tenant, String typed) {
        String ending = "@" + tenants.byId(tenant).orElseThrow().slug();
        String whole = typed.strip().toLowerCase(Locale.ROOT);
        return UserName.typed(whole.endsWith(ending) ? whole.substring(0, whole.length() - ending.length()) : whole)
                .flatMap(name -> names.find(tenant, SubjectKind.CUSTOMER, name))
                .map(found -> new CustomerId(found.subject()));
    }
}
