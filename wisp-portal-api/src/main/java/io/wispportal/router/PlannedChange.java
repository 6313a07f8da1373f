package io.wispportal.router;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a router that is to be changed.
 *
 * @param place  where on the router, as its administrators know it, {@code /ip/proxy/access}
 * @param about  the service or notice it is for; null: for all, or for something that is not wanted any more
 * @param values what is written; of something that is removed, what it holds
 */
public record PlannedChange(
        Effect effect,
        Cause cause,
        Purpose purpose,
        String place,
        @Nullable UUID about,
        Map<String, String> values) {

    /** What happens to it. */
    public enum Effect {
        ADDED,
        SET,
        MOVED,
        REMOVED
    }

    /** Why. */
    public enum Cause {
        /** It should be there and is not. */
        MISSING,
        /** The portal wants something else by now. */
        OUTDATED,
        /** Somebody changed it on the router. */
        CHANGED_BY_HAND,
        /** Something before it takes its place. */
        MISPLACED,
        /** It is there twice. */
        DOUBLE,
        /** It should not be there any more. */
        NOT_WANTED,
        /** Nothing needs it any more; it is switched off. */
        RELEASED
    }

    /** What it is for. */
    public enum Purpose {
        /** Keeps strangers away from what serves the pages. */
        GUARD,
        /** Lets customers reach the portal. */
        PORTAL,
        /** Lets customers ask for names. */
        NAMES,
        /** What suspended PPP logins get. */
        PROFILE,
        SUSPENSION,
        PAYMENT,
        CUSTOM,
        MAINTENANCE,
        /** A PPP login. */
        LOGIN,
        /** The speed of a service. */
        SPEED,
        /** Of a kind that a newer version made. */
        OTHER
    }

    public PlannedChange {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(place, "place");
        values = Map.copyOf(values);
    }

    /** Whether somebody did something on the router that is put right. */
    public boolean isByHand() {
        return cause == Cause.CHANGED_BY_HAND || cause == Cause.MISPLACED || cause == Cause.DOUBLE;
    }
}
