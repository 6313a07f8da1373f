package io.wispportal.core.customer;

import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.audit.AuditQueries;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.notice.Addressee;
import io.wispportal.notice.NoticeStore;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceQueries;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "Why is my service off?" (NOT-11): what is known about a customer's services now, and one timeline over reports,
 * payments, services, notices and what routers answered. All of it is read where it is kept anyway.
 */
public final class CustomerTimeline {

    private static final int PAGE = 40;
    private static final int MOST_NOTICES = 40;

    /** What everybody who sees services may read. */
    private static final Set<AuditAction> OF_SERVICES = and(
            ServiceCauses.ACTIONS,
            AuditAction.SERVICE_CONNECTED,
            AuditAction.SERVICE_ON_ROUTER,
            AuditAction.SERVICE_NOT_ON_ROUTER);

    /** With what only those read who see payments. */
    private static final Set<AuditAction> ALL = and(
            OF_SERVICES,
            AuditAction.PAYMENT_REPORTED,
            AuditAction.REPORT_APPROVED,
            AuditAction.REPORT_RETURNED,
            AuditAction.PAYMENT_REGISTERED);

    private final CustomerStore customers;
    private final ServiceQueries services;
    private final RouterStore routers;
    private final RouterStatusStore statuses;
    private final NoticeStore notices;
    private final AuditQueries audit;
    private final Clock clock;

    public CustomerTimeline(
            CustomerStore customers,
            ServiceQueries services,
            RouterStore routers,
            RouterStatusStore statuses,
            NoticeStore notices,
            AuditQueries audit,
            Clock clock) {
        this.customers = customers;
        this.services = services;
        this.routers = routers;
        this.statuses = statuses;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The answer for each service, and part of the timeline.
     *
     * @param before the last entry seen, or null for the beginning
     * @throws NotFoundException if the tenant has no such customer
     */
    public CustomerHistory open(StaffCaller staff, CustomerId id, @Nullable AuditEntryId before) {
        staff.require(Permission.READ_SERVICES);
        TenantId tenant = staff.tenant();
        Customer customer = customers.find(tenant, id).orElseThrow(() -> new NotFoundException("customer", id));
        boolean complete = staff.may(Permission.READ_CUSTOMERS);
        List<InternetService> own = services.ofCustomer(tenant, id);
        ServiceCauses causes = ServiceCauses.of(audit, tenant, id);
        ServiceSteps steps = ServiceSteps.of(audit, tenant, id);
        // One entry more: it says how far back the notices of this part reach.
        List<AuditEntry> entries = audit.ofCustomer(tenant, id, complete ? ALL : OF_SERVICES, before, PAGE + 1)
                .items();
        Slice<AuditEntry> part = Slice.of(entries, PAGE);
        return new CustomerHistory(
                id,
                customer.fullName(),
                complete,
                own.stream()
                        .map(service -> answer(tenant, service, causes.of(service), steps))
                        .toList(),
                merged(part.items(), told(tenant, addressee(customer, own), entries, before == null)),
                part.more() ? entries.get(PAGE - 1).id() : null);
    }

    private ServiceAnswer answer(
            TenantId tenant, InternetService service, Optional<AuditEntry> cause, ServiceSteps steps) {
        Optional<RouterId> router = Optional.ofNullable(service.connection().router());
        return new ServiceAnswer(
                service,
                cause.orElse(null),
                cause.flatMap(done -> steps.moved(service, done)).orElse(null),
                cause.flatMap(done -> steps.delay(service, done)).orElse(null),
                router.flatMap(id -> routers.find(tenant, id)).map(Router::name).orElse(null),
                router.flatMap(id -> statuses.find(tenant, id)).orElse(null));
    }

    /**
     * Notices of this part: those that began after the first entry of the next part, and not after the first entry of
     * this one unless this is the first part.
     */
    private List<TimelineEvent> told(TenantId tenant, Addressee to, List<AuditEntry> entries, boolean first) {
        if (entries.isEmpty() && !first) {
            return List.of();
        }
        Instant after = entries.size() > PAGE ? entries.get(PAGE).at() : null;
        Instant upTo = first ? clock.instant() : entries.get(0).at();
        return notices.told(tenant, to, after, upTo, MOST_NOTICES).stream()
                .<TimelineEvent>map(TimelineEvent.Told::new)
                .toList();
    }

    private static List<TimelineEvent> merged(List<AuditEntry> entries, List<TimelineEvent> told) {
        return Stream.concat(entries.stream().map(TimelineEvent.Done::new), told.stream())
                .sorted(Comparator.comparing(TimelineEvent::at).reversed())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Addressee addressee(Customer customer, List<InternetService> own) {
        Set<RouterId> behind = own.stream()
                .flatMap(service -> Stream.ofNullable(service.connection().router()))
                .collect(Collectors.toSet());
        return new Addressee(customer.id(), customer.zone(), behind);
    }

    private static Set<AuditAction> and(Set<AuditAction> some, AuditAction... more) {
        Set<AuditAction> all = EnumSet.copyOf(some);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }
}
