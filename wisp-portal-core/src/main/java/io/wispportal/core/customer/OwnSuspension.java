package io.wispportal.core.customer;

import io.wispportal.Money;
import io.wispportal.service.ServiceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why one of the customer's own services is suspended; names nobody of the staff and no router.
 *
 * @param since    when it was suspended, or null where the portal does not know
 * @param overdue  how many invoices are overdue and nothing was reported for
 * @param owed     what is still to pay of those
 * @param payable  whether there is an invoice, overdue or not, on which a payment can be reported
 * @param inReview whether a reported payment waits for review
 */
public record OwnSuspension(
        ServiceId service,
        @Nullable Instant since,
        Reason reason,
        int overdue,
        Money owed,
        boolean payable,
        boolean inReview) {

    /** What led to it, as far as the portal knows. */
    public enum Reason {
        /** Staff suspended it while an invoice was overdue that is not paid yet. */
        UNPAID,
        /** It was on for a reported payment that was not approved in time. */
        TIME_OVER,
        /** Staff suspended it, and no unpaid invoice explains that. */
        STAFF,
        /** It was suspended before the portal, or by other ways. */
        UNKNOWN
    }
}
