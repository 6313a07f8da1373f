package io.wispportal.testing;

import static io.wispportal.testing.Table.PLANS;
import static io.wispportal.testing.Table.SERVICES;

import io.wispportal.customer.CustomerId;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.service.RouterLoad;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceQueries;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Services in memory. */
public final class InMemoryServices implements ServiceStore, ServiceQueries {

    private static final Comparator<InternetService> BY_PLAN = Comparator.comparing(
                    (InternetService service) -> service.plan().name())
            .thenComparing(service -> service.id().value());

    private final InMemoryDatabase database;

    public InMemoryServices(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, InternetService service) {
        if (database.find(PLANS, tenant, service.plan().id()).isEmpty()) {
            throw new IllegalStateException("no such plan: " + service.plan());
        }
        database.insert(SERVICES, tenant, service.id(), service);
    }

    @Override
    public Optional<InternetService> find(TenantId tenant, ServiceId id) {
        return database.find(SERVICES, tenant, id);
    }

    @Override
    public List<InternetService> activatedBy(TenantId tenant, PaymentReportId report) {
        return database.all(SERVICES, tenant)
                .filter(service -> isBecauseOf(service.provisional(), report))
                .sorted(BY_PLAN)
                .toList();
    }

    @Override
    public List<InternetService> behind(TenantId tenant, RouterId router) {
        return database.all(SERVICES, tenant)
                .filter(service -> router.equals(service.connection().router()))
                .toList();
    }

    @Override
    public List<InternetService> at(TenantId tenant, String ip) {
        return database.all(SERVICES, tenant)
                .filter(service -> ip.equals(service.ip()))
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, InternetService service) {
        return database.change(
                SERVICES, tenant, service.id(), now -> now.version() == service.version(), now -> next(now, service));
    }

    @Override
    public List<InternetService> ofCustomer(TenantId tenant, CustomerId customer) {
        return database.all(SERVICES, tenant)
                .filter(service -> service.customer().equals(customer))
                .sorted(BY_PLAN)
                .toList();
    }

    @Override
    public List<RouterLoad> byRouter(TenantId tenant) {
        return database
                .all(SERVICES, tenant)
                .filter(service -> service.connection().router() != null)
                .collect(Collectors.groupingBy(
                        service -> Objects.requireNonNull(service.connection().router())))
                .entrySet()
                .stream()
                .map(each -> load(each.getKey(), each.getValue()))
                .toList();
    }

    private static RouterLoad load(RouterId router, List<InternetService> behind) {
        long suspended = behind.stream().filter(InternetService::isSuspended).count();
        long open = behind.stream()
                .filter(service -> service.router().state() != RouterState.APPLIED)
                .count();
        return new RouterLoad(router, behind.size(), (int) suspended, (int) open);
    }

    private static boolean isBecauseOf(@Nullable Provisional why, PaymentReportId report) {
        return why != null && why.report().equals(report);
    }

    private static InternetService next(InternetService now, InternetService wanted) {
        return new InternetService(
                now.id(),
                now.customer(),
                now.plan(),
                now.address(),
                wanted.connection(),
                wanted.state(),
                wanted.autoActivation(),
                wanted.provisional(),
                wanted.router(),
                now.version() + 1);
    }
}
