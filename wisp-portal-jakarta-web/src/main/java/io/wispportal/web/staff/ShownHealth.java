package io.wispportal.web.staff;

import io.wispportal.router.Router;
import io.wispportal.router.RouterStatus;
import io.wispportal.web.page.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the work on a router goes, as staff read it.
 *
 * @param now when it is looked at
 */
public record ShownHealth(Router router, RouterStatus status, Texts texts, Instant now) {

    /** Style of the state. */
    public String mark() {
        if (!router.active()) {
            return "soft";
        }
        return switch (status.health()) {
            case NEW -> "soft";
            case WELL -> "ok";
            case FAILED -> "bad";
            case BLOCKED -> "warn";
        };
    }

    public String state() {
        return texts.get(router.active() ? "routers.health." + status.health() : "routers.off");
    }

    /** Whether somebody should look at it. */
    public boolean isTrouble() {
        return router.active()
                && switch (status.health()) {
                    case NEW, WELL -> false;
                    case FAILED, BLOCKED -> true;
                };
    }

    /** One sentence if all is not well, else null. */
    public @Nullable String why() {
        return isTrouble() ? status.detail() : null;
    }

    /** When it was last seen, and when it is next. */
    public String when() {
        if (!router.active()) {
            return texts.get("routers.when.off");
        }
        return status.isHeld(now) ? texts.get("routers.when.held") : rest();
    }

    private String rest() {
        Instant confirmed = status.confirmed();
        return switch (status.health()) {
            case NEW -> texts.get("routers.when.never");
            case WELL -> confirmed == null ? "" : texts.get("routers.when.well", texts.ago(confirmed));
            case FAILED, BLOCKED -> texts.get("routers.when.tried", texts.ago(status.since())) + " " + again();
        };
    }

    private String again() {
        Instant next = status.next();
        return next == null || !next.isAfter(now)
                ? texts.get("routers.when.soon")
                : texts.get("routers.when.again", texts.time(next));
    }
}
