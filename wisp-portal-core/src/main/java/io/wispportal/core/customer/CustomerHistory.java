package io.wispportal.core.customer;

import io.wispportal.audit.AuditEntryId;
import io.wispportal.customer.CustomerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a customer's services are as they are, and what led there.
 *
 * @param name     the customer's
 * @param complete whether payments and reports are in it, which not all staff may see
 * @param services each with its answer, by plan name
 * @param events   part of the timeline, newest first
 * @param next     where the next part begins, or null if this was the last
 */
public record CustomerHistory(
        CustomerId customer,
        String name,
        boolean complete,
        List<ServiceAnswer> services,
        List<TimelineEvent> events,
        @Nullable AuditEntryId next) {

    public CustomerHistory {
        services = List.copyOf(services);
        events = List.copyOf(events);
    }
}
