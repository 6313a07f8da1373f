package io.wispportal.router;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the portal's work on a router goes. Workers write it; whoever works on the router holds it for a while, so that
 * nobody else does.
 *
 * @param health    how the last try ended
 * @param detail    one sentence for staff unless all is well, else null
 * @param since     when it came to this health, or last tried while it is not well
 * @param confirmed when the router was last seen to be as it should be, or null
 * @param portal    the portal's host that the router was last seen to lead to, or null
 * @param repaired  how many things that somebody changed on the router were put right the last time that there were any
 * @param failures  how many tries in a row failed
 * @param next      before this nothing is tried, or null
 * @param watched   when the router's turn to be looked at last came, or null
 * @param consent   until when staff have allowed that much is removed, or null
 * @param holder    who works on it now, or null
 * @param heldUntil when the holder counts as dead, or null
 */
public record RouterStatus(
        RouterId router,
        Health health,
        @Nullable String detail,
        Instant since,
        @Nullable Instant confirmed,
        @Nullable String portal,
        int repaired,
        int failures,
        @Nullable Instant next,
        @Nullable Instant watched,
        @Nullable Instant consent,
        @Nullable UUID holder,
        @Nullable Instant heldUntil,
        long version) {

    /** How the last try ended. */
    public enum Health {
        /** There was none. */
        NEW,
        /** The router is as it should be. */
        WELL,
        /** It could not be reached or refused; it is tried again. */
        FAILED,
        /** Something stands against it, or somebody has to confirm it; staff have to look. */
        BLOCKED
    }

    public RouterStatus {
        Objects.requireNonNull(router, "router");
        Objects.requireNonNull(health, "health");
        Objects.requireNonNull(since, "since");
    }

    /** Nothing was tried yet. */
    public static RouterStatus of(RouterId router, Instant now) {
        return new RouterStatus(router, Health.NEW, null, now, null, null, 0, 0, null, null, null, null, null, 0);
    }

    /** Whether somebody works on it at this moment. */
    public boolean isHeld(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now);
    }

    /** Whether staff have allowed that much is removed. */
    public boolean isAllowed(Instant now) {
        return consent != null && consent.isAfter(now);
    }

    /** Somebody works on it; who wants it tried again while that goes on takes {@link #next} away. */
    public RouterStatus heldBy(UUID worker, Instant until) {
        return new RouterStatus(
                router, health, detail, since, confirmed, portal, repaired, failures, until, watched, consent, worker,
                until, version);
    }

    /** Its turn to be looked at has come. */
    public RouterStatus watched(Instant now) {
        return new RouterStatus(
                router, health, detail, since, confirmed, portal, repaired, failures, next, now, consent, holder,
                heldUntil, version);
    }

    /** Staff want it tried now, and have seen how much is removed until then. */
    public RouterStatus allowed(@Nullable Instant until) {
        return new RouterStatus(
                router, health, detail, since, confirmed, portal, repaired, failures, null, watched, until, holder,
                heldUntil, version);
    }

    /** As it should be, with the portal there. */
    public RouterStatus well(Instant now, String at, int byHand) {
        Instant from = health == Health.WELL ? since : now;
        int mended = byHand == 0 ? repaired : byHand;
        return new RouterStatus(
                router, Health.WELL, null, from, now, at, mended, 0, null, watched, null, null, null, version);
    }

    /** Not as it should be; tried again then. */
    public RouterStatus troubled(Health how, String why, Instant now, Instant again) {
        return new RouterStatus(
                router,
                how,
                why,
                now,
                confirmed,
                portal,
                repaired,
                failures + 1,
                again,
                watched,
                consent,
                null,
                null,
                version);
    }
}
