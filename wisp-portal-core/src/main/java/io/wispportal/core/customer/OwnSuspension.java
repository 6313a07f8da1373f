package io.wispportal.core.customer;

import io.wispportal.service.ServiceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why one of the customer's own services is suspended; names nobody of the staff and no router.
 *
 * @param since    when it was suspended, or null where the portal does not know
 * @param timeOver whether it was on for a reported payment that was not approved in time
 * @param overdue  how many invoices are overdue and nothing was reported for
 * @param inReview whether a reported payment waits for review
 */
public record OwnSuspension(
        ServiceId service, @Nullable Instant since, boolean timeOver, int overdue, boolean inReview) {}
