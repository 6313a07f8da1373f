package io.wispportal.routeros;

import io.wispportal.router.LeftOut;
import io.wispportal.router.Obstacle;
import io.wispportal.router.PlannedChange;
import io.wispportal.router.PlannedChange.Cause;
import io.wispportal.router.PlannedChange.Effect;
import io.wispportal.router.PlannedChange.Purpose;
import io.wispportal.router.RouterFinding;
import io.wispportal.router.RouterPlan;
import io.wispportal.routeros.plan.Change;
import io.wispportal.routeros.plan.Conflict;
import io.wispportal.routeros.plan.Plan;
import io.wispportal.routeros.plan.Preflight;
import io.wispportal.routeros.plan.Reason;
import io.wispportal.routeros.plan.Refusal;
import io.wispportal.routeros.plan.RouterFacts;
import io.wispportal.routeros.plan.RowKind;
import java.util.ArrayList;
import java.util.List;

/** A plan as the portal reads it. */
final class PlanView {

    private final Wishes wishes;
    private final List<RouterFinding> findings;

    PlanView(Wishes wishes, RouterFacts facts) {
        this.wishes = wishes;
        this.findings = Preflight.of(facts, wishes.router().strategy()).stream()
                .map(each -> new RouterFinding(
                        RouterFinding.Check.valueOf(each.check().name()), each.blocks(), each.detail()))
                .toList();
    }

    RouterPlan of(Plan plan) {
        Plan.Confirmation asks = plan.confirmation();
        return new RouterPlan(
                plan.changes().stream().map(this::change).toList(),
                plan.counts().kept(),
                plan.refusals().stream().map(PlanView::obstacle).toList(),
                leftOut(plan),
                findings,
                asks == null ? null : new RouterPlan.Removals(asks.removed(), asks.owned()));
    }

    private PlannedChange change(Change change) {
        return new PlannedChange(
                effect(change.reason()),
                Cause.valueOf(change.reason().name()),
                RowKind.of(change.kind()).map(PlanView::purpose).orElse(Purpose.OTHER),
                change.menu().path(),
                wishes.id(change.about()),
                change.properties());
    }

    private static Effect effect(Reason reason) {
        return switch (reason) {
            case MISSING -> Effect.ADDED;
            case OUTDATED, CHANGED_BY_HAND, RELEASED -> Effect.SET;
            case MISPLACED -> Effect.MOVED;
            case DOUBLE, NOT_WANTED -> Effect.REMOVED;
        };
    }

    private static Purpose purpose(RowKind kind) {
        return switch (kind) {
            case ACCOUNT -> Purpose.LOGIN;
            case QUEUE -> Purpose.SPEED;
            case CUT -> Purpose.SUSPENSION;
            default -> Purpose.valueOf(kind.name());
        };
    }

    private static Obstacle obstacle(Refusal refusal) {
        return new Obstacle(Obstacle.Kind.valueOf(refusal.kind().name()), refusal.detail());
    }

    private List<LeftOut> leftOut(Plan plan) {
        List<LeftOut> all = new ArrayList<>(wishes.leftOut());
        for (Conflict each : plan.conflicts()) {
            LeftOut.Kind kind = LeftOut.Kind.valueOf(each.kind().name());
            all.add(new LeftOut(kind, each.menu().path(), wishes.id(each.about())));
        }
        return all;
    }
}
