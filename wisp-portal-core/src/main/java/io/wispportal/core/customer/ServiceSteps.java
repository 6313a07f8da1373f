package io.wispportal.core.customer;

import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditQueries;
import io.wispportal.customer.CustomerId;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterState;
import io.wispportal.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of a customer's services after they were turned on or off: where they were connected since, and what
 * routers confirmed.
 *
 * @param latest what happened to them, newest first
 */
record ServiceSteps(List<AuditEntry> latest) {

    private static final Set<AuditAction> ACTIONS =
            EnumSet.of(AuditAction.SERVICE_CONNECTED, AuditAction.SERVICE_ON_ROUTER);

    private static final int MOST = 50;

    /** What took longer is told by its date. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Read in one query. */
    static ServiceSteps of(AuditQueries audit, TenantId tenant, CustomerId customer) {
        return new ServiceSteps(
                audit.ofCustomer(tenant, customer, ACTIONS, null, MOST).items());
    }

    /** When it was last connected otherwise since {@code cause}; empty if it is connected as it was. */
    Optional<Instant> moved(InternetService service, AuditEntry cause) {
        return since(service, AuditAction.SERVICE_CONNECTED, cause)
                .map(AuditEntry::at)
                .findFirst();
    }

    /**
     * How long the router took to do what {@code cause} wanted; empty where it did not within a day, or where what it confirmed last
     * is something later: that another router got the service, or that it has it again after a fault.
     */
    Optional<Duration> delay(InternetService service, AuditEntry cause) {
        Instant confirmed = service.router().at();
        boolean later = moved(service, cause).isPresent()
                || since(service, AuditAction.SERVICE_ON_ROUTER, cause)
                        .anyMatch(entry -> entry.at().isBefore(confirmed));
        return service.router().state() == RouterState.APPLIED && !later
                ? Optional.of(Duration.between(cause.at(), confirmed))
                        .filter(took -> !took.isNegative() && took.compareTo(LONGEST) < 0)
                : Optional.empty();
    }

    private Stream<AuditEntry> since(InternetService service, AuditAction action, AuditEntry cause) {
        return latest.stream()
                .filter(entry -> entry.action() == action)
                .filter(entry -> service.id().value().equals(entry.subject()))
                .filter(entry -> !entry.at().isBefore(cause.at()));
    }
}
