package io.wispportal.core;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.tenant.TenantId;
import java.util.Objects;

/**
 * A signed-in customer, or a staff member who acts as one.
 *
 * @param name    as people know the customer, for example {@code ana@wispmega}
 * @param opening how the session was opened; asked for what it may do
 */
public record CustomerCaller(TenantId tenant, CustomerId customer, String name, Opening opening)
        implements PayingCaller {

    /** One who has signed in with the password. */
    public CustomerCaller(TenantId tenant, CustomerId customer, String name) {
        this(tenant, customer, name, Opening.PASSWORD);
    }

    /** The customer; a staff member who acts as the customer is named with both names. */
    @Override
    public Actor actor() {
        if (opening.isVisit()) {
            return new Actor(
                    ActorKind.STAFF,
                    Objects.requireNonNull(opening.staff()).value(),
                    opening.staffName() + " → " + name);
        }
        return new Actor(ActorKind.CUSTOMER, customer.value(), name);
    }

    @Override
    public boolean mayPay(InvoiceId invoice) {
        return true;
    }

    @Override
    public boolean mayActivateByReporting() {
        return opening.mayActivateByReporting();
    }
}
