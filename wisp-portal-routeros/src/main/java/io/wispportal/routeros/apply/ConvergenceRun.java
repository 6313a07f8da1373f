package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.Change;
import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Dialect;
import io.wispportal.routeros.plan.Guards;
import io.wispportal.routeros.plan.Menu;
import io.wispportal.routeros.plan.Plan;
import io.wispportal.routeros.plan.Planner;
import io.wispportal.routeros.plan.RouterState;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterSlowException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One go at bringing a router to a state.
 *
 * <p>Mutable state: how the router wants a redirection written, what it last refused, what was last read, and which
 * services' logins got another profile.
 */
final class ConvergenceRun {

    private static final int LOOKS = 4;

    /** Whoever drives routers lets nobody else in meanwhile; a bit longer at most than this. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final RouterSession session;
    private final RouterScan scan;
    private final Planner planner;
    private final DesiredRouter desired;
    private final Guards guards;
    private final Clock clock;
    private final Instant until;
    private final Set<String> moved = new HashSet<>();
    private @Nullable Dialect dialect;
    private boolean changed;
    private @Nullable RouterRefusedException refused;
    private @Nullable RouterState state;

    ConvergenceRun(
            RouterSession session,
            RouterScan scan,
            Planner planner,
            DesiredRouter desired,
            Guards guards,
            Clock clock) {
        this.session = session;
        this.scan = scan;
        this.planner = planner;
        this.desired = desired;
        this.guards = guards;
        this.clock = clock;
        this.until = clock.instant().plus(LONGEST);
    }

    Outcome run() {
        Plan first = look();
        Plan next = first;
        for (int look = 1; look < LOOKS && isToDo(next); look++) {
            apply(next);
            next = look();
        }
        if (isToDo(next) && refused != null) {
            throw refused;
        }
        RouterState last = Objects.requireNonNull(state);
        int ended = next.ready() ? new PppSessions(session, desired, last).end(moved) : 0;
        return new Outcome(first, next, last.facts(), ended);
    }

    private Plan look() {
        RouterState read = scan.read(dialect);
        dialect = read.facts().dialect();
        state = read;
        return planner.plan(desired, read, guards);
    }

    private static boolean isToDo(Plan plan) {
        return plan.ready() && !plan.steps().isEmpty();
    }

    private void apply(Plan plan) {
        refused = null;
        plan.changes().stream().filter(ConvergenceRun::isProfile).forEach(each -> moved.add(each.about()));
        try {
            PlanRunner.run(session, plan, this::checkTime);
        } catch (RouterRefusedException said) {
            refused = said;
            if (!PlanRunner.isPassing(said) && !changesDialect(said)) {
                throw said;
            }
        }
    }

    private void checkTime() {
        if (clock.instant().isAfter(until)) {
            throw new RouterSlowException("not done within " + LONGEST);
        }
    }

    private static boolean isProfile(Change change) {
        return change.menu() == Menu.PPP_SECRET && change.properties().containsKey("profile");
    }

    /** Some versions write a redirection as those before or after them; whether this one does is tried once. */
    private boolean changesDialect(RouterRefusedException said) {
        String words = String.valueOf(said.getMessage());
        Dialect spoken = dialect;
        boolean isAboutIt = spoken != null && (words.contains(spoken.target()) || words.contains("value of action"));
        if (!isAboutIt || changed) {
            return false;
        }
        changed = true;
        dialect = spoken == Dialect.V7 ? Dialect.V6 : Dialect.V7;
        return true;
    }
}
