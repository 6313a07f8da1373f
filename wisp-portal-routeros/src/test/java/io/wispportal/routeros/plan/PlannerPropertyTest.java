package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-06")
@Tag("NOT-08")
class PlannerPropertyTest {

    private static final int CASES = 300;

    @Test
    void whatWasAppliedNeedsNothingMoreAndNobodyElsesRowIsTouched() {
        for (int seed = 0; seed < CASES; seed++) {
            Chance chance = new Chance(seed);
            RouterModel router = chance.router();
            Map<Menu, List<RouterRow>> others = Samples.others(router);
            for (int round = 0; round < 3; round++) {
                DesiredRouter desired = chance.desired();
                Plan plan = Samples.apply(router, desired);

                assertThat(plan.refusals()).as("seed %d", seed).isEmpty();
                settled(seed, router, desired);
                assertThat(Samples.now(router, others)).as("seed %d", seed).isEqualTo(others);
            }
        }
    }

    /** Power is lost after any step. */
    @Test
    void afterAnyStepThePortalIsReachableAndTheNextPlanEndsInTheSame() {
        for (int seed = 0; seed < CASES; seed++) {
            Chance chance = new Chance(seed);
            RouterModel router = chance.router();
            Samples.apply(router, chance.desired());
            DesiredRouter desired = chance.desired();
            Plan plan = Samples.plan(router, desired);
            RouterModel end = router.copy();
            end.apply(plan);
            for (Step step : plan.steps()) {
                router.apply(step);
                Reach.check(router, Chance.PORTALS);
                RouterModel again = router.copy();
                Samples.apply(again, desired);

                assertThat(Samples.contents(again)).as("seed %d", seed).isEqualTo(Samples.contents(end));
                assertThat(again.facts()).as("seed %d", seed).isEqualTo(end.facts());
            }
            settled(seed, router, desired);
        }
    }

    /** A router says nothing about the order in which it carries out what is sent together. */
    @Test
    void withinAStageAnyOrderIsGood() {
        for (int seed = 0; seed < CASES; seed++) {
            Chance chance = new Chance(seed);
            RouterModel router = chance.router();
            Samples.apply(router, chance.desired());
            DesiredRouter desired = chance.desired();
            Plan plan = Samples.plan(router, desired);
            RouterModel end = router.copy();
            end.apply(plan);
            for (List<Step> stage : plan.stages()) {
                for (Step step : chance.shuffled(stage)) {
                    router.apply(step);
                    Reach.check(router, Chance.PORTALS);
                }
            }
            assertThat(Samples.contents(router)).as("seed %d", seed).isEqualTo(Samples.contents(end));
            settled(seed, router, desired);
        }
    }

    @Test
    void whatPeopleDoToOurRowsIsMended() {
        for (int seed = 0; seed < CASES; seed++) {
            Chance chance = new Chance(seed);
            RouterModel router = chance.router();
            Map<Menu, List<RouterRow>> others = Samples.others(router);
            DesiredRouter desired = chance.desired();
            Samples.apply(router, desired);
            Map<Menu, List<String>> contents = Samples.contents(router);
            chance.tamper(router);
            Samples.apply(router, desired);

            settled(seed, router, desired);
            Reach.check(router, Chance.PORTALS);
            assertThat(Samples.contents(router)).as("seed %d", seed).isEqualTo(contents);
            assertThat(Samples.now(router, others)).as("seed %d", seed).isEqualTo(others);
        }
    }

    private static void settled(int seed, RouterModel router, DesiredRouter desired) {
        assertThat(Samples.plan(router, desired).steps()).as("seed %d", seed).isEmpty();
        for (Menu menu : List.of(Menu.PROXY_ACCESS, Menu.NAT, Menu.FILTER)) {
            for (String chain : List.of("", "dstnat", "forward", "input")) {
                ordered(seed, router.rows(menu), chain);
            }
        }
    }

    /** Ours by rank, and none behind somebody else's that decides before it. */
    private static void ordered(int seed, List<RouterRow> rows, String chain) {
        int rank = 0;
        boolean shadowed = false;
        for (RouterRow row : rows) {
            if (row.get("chain").equals(chain) && Samples.isOurs(row)) {
                int own = RowKind.rank(row.comment().replaceAll(".*;k=([a-z]+);.*", "$1"));
                assertThat(own).as("seed %d %s", seed, row).isGreaterThanOrEqualTo(rank);
                assertThat(shadowed).as("seed %d %s", seed, row).isFalse();
                rank = own;
            } else if (row.get("chain").equals(chain)) {
                shadowed |= Shadows.casts(row);
            }
        }
    }
}
