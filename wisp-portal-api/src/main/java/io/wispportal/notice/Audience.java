package io.wispportal.notice;

import io.wispportal.customer.CustomerId;
import io.wispportal.router.RouterId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice is for: everybody, a zone, those behind a router, or chosen customers; all of them, or those who owe.
 *
 * @param zone      the tenant's name for the area, case does not matter; null: not by zone
 * @param router    null: not by router
 * @param customers empty: not chosen one by one
 * @param owing     whether it is only for those of them who have something to pay on a pending invoice at the moment, due
 *                  already or not
 */
public record Audience(
        Kind kind, @Nullable String zone, @Nullable RouterId router, Set<CustomerId> customers, boolean owing) {

    /** How they are told apart. */
    public enum Kind {
        ALL,
        ZONE,
        ROUTER,
        CUSTOMERS
    }

    public Audience {
        customers = Set.copyOf(customers);
        boolean fits = (kind == Kind.ZONE) == (zone != null)
                && (kind == Kind.ROUTER) == (router != null)
                && (kind == Kind.CUSTOMERS) == !customers.isEmpty();
        if (!fits) {
            throw new IllegalArgumentException("not an audience of kind " + kind);
        }
    }

    public static Audience all() {
        return new Audience(Kind.ALL, null, null, Set.of(), false);
    }

    public static Audience of(String zone) {
        return new Audience(Kind.ZONE, zone, null, Set.of(), false);
    }

    public static Audience of(RouterId router) {
        return new Audience(Kind.ROUTER, null, router, Set.of(), false);
    }

    public static Audience of(Set<CustomerId> customers) {
        return new Audience(Kind.CUSTOMERS, null, null, customers, false);
    }

    /** Those of them who owe. */
    public Audience onlyOwing() {
        return new Audience(kind, zone, router, customers, true);
    }

    /**
     * Whether it is for this customer, who owes if {@link #owing()}.
     *
     * @param inZone whether the customer is in {@link #zone()}; of no account otherwise
     * @param behind the router that the customer's service is behind, or null
     */
    public boolean includes(CustomerId customer, boolean inZone, @Nullable RouterId behind) {
        return switch (kind) {
            case ALL -> true;
            case ZONE -> inZone;
            case ROUTER -> router != null && router.equals(behind);
            case CUSTOMERS -> customers.contains(customer);
        };
    }
}
