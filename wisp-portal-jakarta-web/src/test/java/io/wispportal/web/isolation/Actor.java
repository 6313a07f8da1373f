package io.wispportal.web.isolation;

import static io.wispportal.web.isolation.Place.CONSOLE;
import static io.wispportal.web.isolation.Place.DOMAIN;
import static io.wispportal.web.isolation.Place.NOWHERE;
import static io.wispportal.web.isolation.Place.PORTAL;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who asks for a route: who is signed in where, and which host the cookie is shown to. */
enum Actor {
    ANONYMOUS(Standing.NOBODY_ON_PORTAL, null, PORTAL, PORTAL),
    ANONYMOUS_ON_DOMAIN(Standing.NOBODY_ON_PORTAL, null, DOMAIN, DOMAIN, Side.WISPMEGA),
    ANONYMOUS_ON_CONSOLE(Standing.NOBODY_ON_CONSOLE, null, CONSOLE, CONSOLE),
    OWNER(Standing.CUSTOMER, "ana@wispmega", PORTAL, PORTAL, Side.WISPMEGA),
    OWNER_ON_DOMAIN(Standing.CUSTOMER, "ana@wispmega", DOMAIN, DOMAIN, Side.WISPMEGA),
    OTHER_CUSTOMER(Standing.CUSTOMER, "luis@wispmega", PORTAL, PORTAL, Side.WISPMEGA),
    /** A customer whose relation has ended (CRE-11). */
    CANCELLED_CUSTOMER(Standing.CUSTOMER, "", PORTAL, PORTAL, Side.WISPMEGA),
    FOREIGN_CUSTOMER(Standing.CUSTOMER, "ana@redrural", PORTAL, PORTAL, Side.REDRURAL),
    ADMINISTRATOR(Standing.STAFF, "admin@wispmega", CONSOLE, CONSOLE, Side.WISPMEGA),
    CASHIER(Standing.STAFF, "caja@wispmega", CONSOLE, CONSOLE, Side.WISPMEGA),
    TECHNICIAN(Standing.STAFF, "tecnico@wispmega", CONSOLE, CONSOLE, Side.WISPMEGA),
    FOREIGN_ADMINISTRATOR(Standing.STAFF, "admin@redrural", CONSOLE, CONSOLE, Side.REDRURAL),
    /** An administrator who was disabled after signing in. */
    DISABLED_ADMINISTRATOR(Standing.STAFF, "", CONSOLE, CONSOLE, Side.WISPMEGA),
    /** Counts as nobody there. */
    CUSTOMERS_COOKIE_ON_CONSOLE(Standing.NOBODY_ON_CONSOLE, "ana@wispmega", PORTAL, CONSOLE),
    /** Counts as nobody there. */
    STAFF_COOKIE_ON_PORTAL(Standing.NOBODY_ON_PORTAL, "admin@wispmega", CONSOLE, PORTAL),
    /** Counts as nobody there. */
    FOREIGN_COOKIE_ON_DOMAIN(Standing.NOBODY_ON_PORTAL, "ana@redrural", PORTAL, DOMAIN, Side.WISPMEGA),
    OWNER_ON_UNKNOWN_HOST(Standing.LOST, "ana@wispmega", PORTAL, NOWHERE);

    /** What an actor is to the portal. */
    enum Standing {
        NOBODY_ON_PORTAL,
        NOBODY_ON_CONSOLE,
        CUSTOMER,
        STAFF,
        /** On a host that is nobody's. */
        LOST
    }

    private final Standing standing;
    private final @Nullable String account;
    private final Place signsIn;
    private final Place asks;
    private final Set<Side> sees;

    Actor(Standing standing, @Nullable String account, Place signsIn, Place asks, Side... sees) {
        this.standing = standing;
        this.account = account;
        this.signsIn = signsIn;
        this.asks = asks;
        this.sees = Set.of(sees);
    }

    Standing standing() {
        return standing;
    }

    /** Null for nobody, empty for one that is made for the occasion. */
    @Nullable
    String account() {
        return account;
    }

    Place signsIn() {
        return signsIn;
    }

    Place asks() {
        return asks;
    }

    /** Whether the names of this tenant may turn up in an answer. */
    boolean sees(Side side) {
        return sees.contains(side);
    }

    /** Whether what is the owner's alone may turn up in an answer. */
    boolean seesThingsOf(Side side) {
        boolean owns = side.owner().equals(account) && standing == Standing.CUSTOMER;
        return owns || (sees(side) && standing == Standing.STAFF);
    }

    boolean isStaff() {
        return standing == Standing.STAFF;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
