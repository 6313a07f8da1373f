package io.wispportal.preinstall;

import io.wispportal.Money;
import io.wispportal.audit.Actor;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.PlanId;
import io.wispportal.service.ServiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What staff agreed to when they activated a request. Customer and service have these ids from then on; where the service
 * is connected later, it says itself.
 *
 * @param userName    the customer's, then
 * @param date        the day for which the installation is planned
 * @param cost        of the installation, before the discount
 * @param costDiscount  taken off it, or null
 * @param planDiscount  taken off the plan's price each month, or null
 * @param router      which the service is behind, with
 * @param ip          its address there, and
 * @param queue       the name of its simple queue
 * @param zone        the tenant's name for the area
 * @param technician  who installs it, by name; need not have an account
 * @param by          who activated it
 * @param installedAt when it was done, or null
 */
public record Installation(
        CustomerId customer,
        UserName userName,
        ServiceId service,
        LocalDate date,
        Money cost,
        @Nullable Money costDiscount,
        PlanId plan,
        @Nullable Money planDiscount,
        RouterId router,
        String ip,
        String queue,
        String zone,
        String technician,
        Actor by,
        Instant at,
        @Nullable Instant installedAt) {

    public Installation {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(router, "router");
        Objects.requireNonNull(by, "by");
        if (costDiscount != null && costDiscount.compareTo(cost) > 0) {
            throw new IllegalArgumentException("a discount of " + costDiscount + " on " + cost);
        }
    }

    /** Where the service is connected at first. */
    public Connection connection() {
        return new Connection(router, ip, null, queue);
    }

    Installation doneAt(Instant when) {
        return new Installation(
                customer,
                userName,
                service,
                date,
                cost,
                costDiscount,
                plan,
                planDiscount,
                router,
                ip,
                queue,
                zone,
                technician,
                by,
                at,
                when);
    }
}
