package io.wispportal.core.preinstall;

import io.wispportal.Money;
import io.wispportal.router.RouterId;
import io.wispportal.service.PlanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What staff fill in to activate a request (PRE-06). What is null was left empty or could not be read; blanks around do not
 * count.
 *
 * @param version      the request's version that the form was made for
 * @param date         the day of the installation
 * @param cost         of the installation
 * @param costDiscount taken off it, or null
 * @param planDiscount taken off the plan's price each month, or null
 * @param userName     the customer's; empty: the portal makes one
 */
public record ActivationForm(
        long version,
        @Nullable LocalDate date,
        @Nullable Money cost,
        @Nullable Money costDiscount,
        @Nullable PlanId plan,
        @Nullable Money planDiscount,
        @Nullable RouterId router,
        String ip,
        String queue,
        String zone,
        String technician,
        String userName) {

    public ActivationForm {
        ip = ip.strip();
        queue = queue.strip();
        zone = zone.strip();
        technician = technician.strip();
        userName = userName.strip();
    }
}
