package io.wispportal.notice;

import io.wispportal.customer.CustomerId;
import io.wispportal.router.RouterId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer as notices reach one.
 *
 * @param zone    the customer's, or null
 * @param routers those that the customer's services are behind
 */
public record Addressee(CustomerId customer, @Nullable String zone, Set<RouterId> routers) {

    public Addressee {
        routers = Set.copyOf(routers);
    }
}
