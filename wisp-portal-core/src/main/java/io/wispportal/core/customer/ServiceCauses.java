package io.wispportal.core.customer;

import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditQueries;
import io.wispportal.customer.CustomerId;
import io.wispportal.service.InternetService;
import io.wispportal.tenant.TenantId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What last brought a customer's services to their state.
 *
 * @param latest what happened to them, newest first
 */
record ServiceCauses(List<AuditEntry> latest) {

    /** What turns services on and off. */
    static final Set<AuditAction> ACTIONS = Collections.unmodifiableSet(EnumSet.of(
            AuditAction.SERVICE_SUSPENDED,
            AuditAction.SERVICE_ACTIVATED,
            AuditAction.SERVICE_AUTO_ACTIVATED,
            AuditAction.PROVISIONAL_ENDED));

    private static final int MOST = 50;

    /** Read in one query. */
    static ServiceCauses of(AuditQueries audit, TenantId tenant, CustomerId customer) {
        return new ServiceCauses(
                audit.ofCustomer(tenant, customer, ACTIONS, null, MOST).items());
    }

    /** Empty where the latest does not lead to where the service is: what came in by other ways has no cause. */
    Optional<AuditEntry> of(InternetService service) {
        return latest.stream()
                .filter(entry -> service.id().value().equals(entry.subject()))
                .findFirst()
                .filter(entry -> turnsOff(entry) == service.isSuspended());
    }

    private static boolean turnsOff(AuditEntry entry) {
        return entry.action() == AuditAction.SERVICE_SUSPENDED || entry.action() == AuditAction.PROVISIONAL_ENDED;
    }
}
