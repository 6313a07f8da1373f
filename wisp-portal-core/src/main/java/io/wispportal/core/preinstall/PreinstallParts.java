package io.wispportal.core.preinstall;

import io.wispportal.Transactions;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.InitialPasswords;
import io.wispportal.core.credential.RequestThrottle;
import io.wispportal.core.document.IdentityDocuments;
import io.wispportal.core.message.Delivery;
import io.wispportal.core.message.Promises;
import io.wispportal.core.message.SendingAgain;
import io.wispportal.core.router.RouterBell;
import io.wispportal.core.service.ConnectionClashes;
import io.wispportal.core.service.ServiceSwitch;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.message.Outbox;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.router.RouterStore;
import io.wispportal.service.PlanStore;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What the use cases of requests for installations are made of, and what is made of it. */
public final class PreinstallParts {

    private final TenantDirectory tenants;
    private final InstallationRequestStore requests;
    private final InstallationRequestQueries queries;
    private final StepPromiseStore stepPromises;
    private final RequestDocuments documents;
    private final CustomerStore customers;
    private final CustomerQueries customerQueries;
    private final ServiceStore services;
    private final PlanStore plans;
    private final RouterStore routers;
    private final Outbox outbox;
    private final SendingAgain sendingAgain;
    private final ServiceSwitch serviceSwitch;
    private final InitialPasswords passwords;
    private final RequestThrottle throttle;
    private final CustomerOpening opening;
    private final StepPromises promised;
    private final Pipeline pipeline;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    /**
     * @param arrangements where integrators' steps have their place
     * @throws IllegalArgumentException if a step cannot have the place that it is given
     */
    public PreinstallParts(
            TenantDirectory tenants,
            InstallationRequestStore requests,
            InstallationRequestQueries queries,
            StepPromiseStore stepPromises,
            IdentityDocuments intake,
            IdentityDocumentStore documents,
            CustomerStore customers,
            CustomerQueries customerQueries,
            ServiceStore services,
            PlanStore plans,
            RouterStore routers,
            Outbox outbox,
            SendingAgain sendingAgain,
            ServiceSwitch serviceSwitch,
            RouterBell bell,
            InitialPasswords passwords,
            RequestThrottle throttle,
            List<StepArrangement> arrangements,
            Promises promises,
            Transactions transactions,
            AuditLog audit,
            Supplier<UUID> ids,
            Clock clock) {
        this.tenants = tenants;
        this.requests = requests;
        this.queries = queries;
        this.stepPromises = stepPromises;
        this.documents = new RequestDocuments(tenants, intake, documents);
        this.customers = customers;
        this.customerQueries = customerQueries;
        this.services = services;
        this.plans = plans;
        this.routers = routers;
        this.outbox = outbox;
        this.sendingAgain = sendingAgain;
        this.serviceSwitch = serviceSwitch;
        this.passwords = passwords;
        this.throttle = throttle;
        this.opening =
                new CustomerOpening(customers, services, plans, new ConnectionClashes(services, customers, routers));
        this.promised = new StepPromises(promises, stepPromises);
        this.pipeline = pipeline(promised, new Provisioning(bell), arrangements);
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    private Pipeline pipeline(StepPromises promised, Provisioning provisioning, List<StepArrangement> arrangements) {
        Steps own = new Steps(documents, new Notification(promised), opening, provisioning);
        StepOrder order = new StepOrder(own.all(), promised);
        arrangements.forEach(arrangement -> arrangement.arrange(order));
        return new Pipeline(order.steps());
    }

    public Requesting requesting() {
        return new Requesting(this);
    }

    public InstallationDesk desk() {
        return new InstallationDesk(this);
    }

    public RequestHandling handling() {
        return new RequestHandling(this);
    }

    public Activation activation() {
        return new Activation(this);
    }

    /** Does the promised work of integrators' steps. */
    public Delivery stepDelivery() {
        return new StepDelivery(tenants, requests, stepPromises, documents, pipeline);
    }

    TenantDirectory tenants() {
        return tenants;
    }

    InstallationRequestStore requests() {
        return requests;
    }

    InstallationRequestQueries queries() {
        return queries;
    }

    RequestDocuments documents() {
        return documents;
    }

    HeldEmails emails() {
        return new HeldEmails(customerQueries, queries);
    }

    UserNames userNames() {
        return new UserNames(customerQueries);
    }

    Progress progress() {
        return new Progress(tenants, stepPromises, outbox, services, pipeline.isOwn(Provisioning.NAME));
    }

    PromisesAgain promisesAgain() {
        return new PromisesAgain(stepPromises, outbox, sendingAgain);
    }

    Confirmation confirmation() {
        return new Confirmation(tenants, stepPromises, outbox, promised, pipeline, throttle);
    }

    CustomerStore customers() {
        return customers;
    }

    ServiceStore services() {
        return services;
    }

    CustomerQueries customerQueries() {
        return customerQueries;
    }

    PlanStore plans() {
        return plans;
    }

    RouterStore routers() {
        return routers;
    }

    ServiceSwitch serviceSwitch() {
        return serviceSwitch;
    }

    InitialPasswords passwords() {
        return passwords;
    }

    RequestThrottle throttle() {
        return throttle;
    }

    CustomerOpening opening() {
        return opening;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Transactions transactions() {
        return transactions;
    }

    AuditLog audit() {
        return audit;
    }

    Supplier<UUID> ids() {
        return ids;
    }

    Clock clock() {
        return clock;
    }
}
