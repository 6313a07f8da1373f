package io.wispportal.core.preinstall;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.FormErrors;
import io.wispportal.core.service.ConnectionClashes;
import io.wispportal.core.service.ConnectionForm;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.StepContext;
import io.wispportal.service.InternetService;
import io.wispportal.service.PlanStore;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.Objects;

/** The step {@code activate}: opens the customer and the service to install (PRE-09, PRE-11). */
final class CustomerOpening {

    static final String NAME = "activate";

    private final CustomerStore customers;
    private final ServiceStore services;
    private final PlanStore plans;
    private final ConnectionClashes clashes;

    CustomerOpening(CustomerStore customers, ServiceStore services, PlanStore plans, ConnectionClashes clashes) {
        this.customers = customers;
        this.services = services;
        this.plans = plans;
        this.clashes = clashes;
    }

    void open(Turn turn) {
        StepContext context = turn.context();
        TenantId tenant = context.tenant().id();
        Installation agreed = Objects.requireNonNull(context.request().installation());
        requireFree(tenant, agreed);
        add(tenant, customer(context.request().applicant(), agreed));
        services.add(
                tenant,
                InternetService.toInstall(
                        agreed.service(),
                        agreed.customer(),
                        plans.find(tenant, agreed.plan()).orElseThrow(),
                        context.request().applicant().address(),
                        agreed.connection(),
                        agreed.at()));
    }

    /** Somebody else may have taken the user name since it was looked up. */
    private void add(TenantId tenant, Customer customer) {
        try {
            customers.add(tenant, customer);
        } catch (IllegalStateException taken) {
            throw new ConcurrentChangeException("user name", customer.userName());
        }
    }

    /** @throws io.wispportal.core.InvalidInputException naming what another service has there */
    void requireFree(TenantId tenant, Installation agreed) {
        FormErrors errors = new FormErrors();
        clashes.check(
                errors,
                tenant,
                agreed.service(),
                new ConnectionForm(agreed.router(), agreed.ip(), "", "", agreed.queue()));
        errors.throwIfAny();
    }

    private static Customer customer(Applicant applicant, Installation agreed) {
        return new Customer(
                agreed.customer(),
                agreed.userName(),
                applicant.firstName(),
                applicant.lastNames(),
                applicant.email(),
                applicant.phone(),
                applicant.address(),
                agreed.zone(),
                applicant.nationalId(),
                CustomerState.ACTIVE);
    }
}
