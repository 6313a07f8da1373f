package io.wispportal.core;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;

/**
 * A signed-in customer.
 *
 * @param name as people know it, for example {@code ana@wispmega}
 */
public record CustomerCaller(TenantId tenant, CustomerId customer, String name) implements Caller {

    @Override
    public Actor actor() {
        return new Actor(ActorKind.CUSTOMER, customer.value(), name);
    }
}
