package io.wispportal.core.router;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.router.Router;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes on services what became of them on their router, for staff and for the customer's history (NOT-11). */
final class ServiceResults {

    private static final int MOST_TRIES = 20;

    private final ServiceStore services;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    ServiceResults(ServiceStore services, Transactions transactions, AuditLog audit, Clock clock) {
        this.services = services;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Of a service that something else is wanted of by now nothing is noted.
     *
     * @param worked the services as they were read before the router was told
     * @param failure why a service is not as it should be, or null if it is
     */
    void note(
            TenantId tenant,
            Router router,
            List<InternetService> worked,
            Function<InternetService, @Nullable String> failure) {
        for (InternetService service : worked) {
            String why = failure.apply(service);
            RouterState state = why == null ? RouterState.APPLIED : RouterState.FAILED;
            boolean told = service.router().state() == state
                    && Objects.equals(service.router().detail(), why);
            if (!told) {
                note(tenant, router, service, new RouterResult(state, clock.instant(), why));
            }
        }
    }

    /** Staff and payments may change the service at the same moment: then it is read again. */
    private void note(TenantId tenant, Router router, InternetService worked, RouterResult result) {
        boolean settled = false;
        for (int tries = 0; !settled && tries < MOST_TRIES; tries++) {
            InternetService now = services.find(tenant, worked.id()).orElseThrow();
            settled = !isSamePromise(now, worked) || store(tenant, router, now, result);
        }
    }

    private static boolean isSamePromise(InternetService now, InternetService worked) {
        return now.state() == worked.state()
                && now.connection().equals(worked.connection())
                && now.router().equals(worked.router());
    }

    private boolean store(TenantId tenant, Router router, InternetService now, RouterResult result) {
        return transactions.inTransaction(() -> {
            boolean stored = services.replace(tenant, now.with(result));
            if (stored && now.router().state() != result.state()) {
                record(tenant, router, now, result);
            }
            return stored;
        });
    }

    private void record(TenantId tenant, Router router, InternetService service, RouterResult result) {
        boolean applied = result.state() == RouterState.APPLIED;
        audit.record(
                tenant,
                Actor.SYSTEM,
                applied ? AuditAction.SERVICE_ON_ROUTER : AuditAction.SERVICE_NOT_ON_ROUTER,
                service.id().value(),
                service.customer(),
                Map.of(
                        "plan", service.plan().name(),
                        "routerName", router.name(),
                        "serviceState", service.state().name(),
                        "why", Objects.requireNonNullElse(result.detail(), "")));
    }
}
