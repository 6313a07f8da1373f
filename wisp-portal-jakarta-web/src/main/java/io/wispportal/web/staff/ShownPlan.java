package io.wispportal.web.staff;

import io.wispportal.core.router.RouterLook;
import io.wispportal.core.router.RouterWords;
import io.wispportal.router.LeftOut;
import io.wispportal.router.Obstacle;
import io.wispportal.router.PlannedChange;
import io.wispportal.router.PlannedChange.Effect;
import io.wispportal.router.PlannedChange.Purpose;
import io.wispportal.router.RouterFinding;
import io.wispportal.router.RouterPlan;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What would be done on a router, as staff read it.
 *
 * @param names customers of services
 */
public record ShownPlan(RouterPlan plan, Map<UUID, String> names) {

    /** What a customer's own page opens with is theirs alone. */
    private static final Pattern CODE = Pattern.compile("([?&]c=)[^&\\s]+");

    private static final int MOST_LEFT_OUT = 100;

    /** Null: the router could not be read. */
    static @Nullable ShownPlan of(RouterLook look) {
        RouterPlan plan = look.plan();
        return plan == null ? null : new ShownPlan(plan, look.names());
    }

    /** By what they are for, then by place. */
    public List<PlanGroup> groups() {
        Map<Purpose, Map<String, List<PlannedChange>>> groups = plan.changes().stream()
                .collect(Collectors.groupingBy(
                        PlannedChange::purpose,
                        () -> new EnumMap<>(Purpose.class),
                        Collectors.groupingBy(PlannedChange::place, TreeMap::new, Collectors.toList())));
        return groups.entrySet().stream()
                .flatMap(purpose -> purpose.getValue().entrySet().stream()
                        .map(place -> new PlanGroup(purpose.getKey(), place.getKey(), place.getValue())))
                .toList();
    }

    public long count(Effect effect) {
        return plan.changes().stream()
                .filter(change -> change.effect() == effect)
                .count();
    }

    /** How many put right what somebody did on the router. */
    public long byHand() {
        return plan.changes().stream().filter(PlannedChange::isByHand).count();
    }

    public List<LeftOut> leftOut() {
        return plan.leftOut().stream().limit(MOST_LEFT_OUT).toList();
    }

    /** How many that are left out are not listed. */
    public int moreLeftOut() {
        return plan.leftOut().size() - leftOut().size();
    }

    /** One sentence. */
    public String why(LeftOut left) {
        return RouterWords.leftOut(left);
    }

    /** One sentence. */
    public String why(Obstacle obstacle) {
        return RouterWords.obstacle(obstacle);
    }

    /** Style of something that was found; a proxy that runs may be the portal's own. */
    public String mark(RouterFinding finding) {
        if (finding.blocks()) {
            return "bad";
        }
        return finding.check() == RouterFinding.Check.PROXY ? "" : "warn";
    }

    /** What was found, as people say it. */
    public String detail(RouterFinding finding) {
        String detail = finding.detail().replaceAll("^\\[|\\]$", "");
        try {
            return finding.check() == RouterFinding.Check.CLOCK
                    ? Duration.parse(detail).abs().toMinutes() + " min"
                    : detail;
        } catch (DateTimeException otherwise) {
            return detail;
        }
    }

    /** Whose it is, or null where it is nobody's. */
    public @Nullable String who(@Nullable UUID about) {
        return about == null ? null : names.get(about);
    }

    /** One line each, as routers write them. */
    public String values(PlannedChange change) {
        String lines = new TreeMap<>(change.values())
                .entrySet().stream()
                        .map(value -> value.getKey() + "=" + value.getValue())
                        .collect(Collectors.joining("\n"));
        return CODE.matcher(lines).replaceAll("$1…");
    }

    /** Style of what happens. */
    public String mark(Effect effect) {
        return switch (effect) {
            case ADDED -> "ok";
            case SET, MOVED -> "warn";
            case REMOVED -> "bad";
        };
    }

    public List<Effect> effects() {
        return List.of(Effect.values());
    }
}
