package io.wispportal.routeros.plan;

import static io.wispportal.routeros.plan.Strategy.PROXY_PER_KIND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("NOT-06")
@Tag("NOT-08")
class KindProxyTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void eachKindHasAPortARuleAndAList(Dialect dialect) {
        RouterModel router = new RouterModel(dialect == Dialect.V6 ? Samples.V6 : Samples.V7);
        Samples.apply(router, wanted(Samples.targets(1, 3), Samples.targets(5, 6)));

        assertThat(router.facts().proxy()).isEqualTo(new RouterFacts.Proxy(true, Set.of(8101, 8102), true));
        assertThat(router.rows(Menu.PROXY_ACCESS))
                .extracting(row -> row.get("local-port") + " " + row.get("action") + " " + row.get(dialect.target()))
                .containsExactly(
                        " allow ",
                        "8101 " + dialect.action() + " https://portal.acme.example/aviso/corte",
                        "8102 " + dialect.action() + " https://portal.acme.example/aviso/pago");
        assertThat(router.rows(Menu.NAT))
                .extracting(row ->
                        row.get("src-address-list") + " " + row.get("dst-address-list") + " " + row.get("to-ports"))
                .containsExactly("wp1-acme-susp !server_wisphub 8101", "wp1-acme-pay !server_wisphub 8102");
        assertThat(members(router))
                .containsExactly(
                        "server_wisphub portal.acme.example",
                        "wp1-acme-susp 10.0.0.1",
                        "wp1-acme-susp 10.0.0.2",
                        "wp1-acme-pay 10.0.0.5");
    }

    @Test
    void changedCustomersCostOneRowOfAListEach() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, wanted(Samples.targets(0, 300), List.of()));
        Plan plan = Samples.plan(router, wanted(Samples.targets(4, 303), Samples.targets(0, 1)));

        assertThat(plan.counts()).isEqualTo(new Plan.Counts(4, 0, 0, 4, 304));
        assertThat(plan.steps()).hasSize(5).allMatch(step -> step.menu() == Menu.ADDRESS_LIST);
    }

    @Test
    void theLastCustomerLeavesTheRulesToTheNext() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, wanted(Samples.targets(0, 1), List.of()));
        Plan plan = Samples.apply(router, wanted(List.of(), List.of()));

        assertThat(plan.steps()).hasSize(1);
        assertThat(Samples.apply(router, wanted(Samples.targets(0, 1), List.of()))
                        .steps())
                .hasSize(1);
    }

    @Test
    void customersWhoSwapAddressesAreInNobodysWay() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, wanted(List.of(at("a", 1), at("b", 2), at("c", 3)), List.of()));
        Plan plan = Samples.apply(router, wanted(List.of(at("a", 2), at("b", 1), at("c", 4)), List.of()));

        assertThat(plan.counts()).isEqualTo(new Plan.Counts(0, 3, 0, 0, 8));
        assertThat(Samples.plan(router, wanted(List.of(at("a", 2), at("b", 1), at("c", 4)), List.of()))
                        .steps())
                .isEmpty();
    }

    @Test
    void whatSomebodyElsePutIntoAListIsLeftAndCounts() {
        RouterModel router = new RouterModel(Samples.V7);
        String hand =
                router.add(Menu.ADDRESS_LIST, Map.of("list", "server_wisphub", "address", "portal.acme.example"), null);
        Plan plan = Samples.apply(router, wanted(List.of(at("a", 1), at("b", 1)), List.of()));

        assertThat(plan.conflicts())
                .extracting(Conflict::kind, Conflict::row)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(Conflict.Kind.DONE_BY_OTHERS, hand), Tuple.tuple(Conflict.Kind.TWICE, ""));
        assertThat(members(router)).containsExactly("server_wisphub portal.acme.example", "wp1-acme-susp 10.0.0.1");
    }

    @Test
    void whatTheRouterMadeItselfIsLeftEvenWithACommentOfOurs() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, wanted(Samples.targets(1, 2), List.of()));
        Map<String, String> child =
                new HashMap<>(router.rows(Menu.ADDRESS_LIST).get(0).properties());
        child.put("address", "203.0.113.10");
        RouterRow row = router.row(Menu.ADDRESS_LIST, child, true, false);
        router.put(row, null);
        Samples.apply(router, wanted(List.of(), List.of()));

        assertThat(router.rows(Menu.ADDRESS_LIST)).hasSize(2).contains(row);
    }

    @Test
    void cutCustomersAreRejectedEverywhereElseButMayAskForNames() {
        RouterModel router = new RouterModel(Samples.V7);
        String accept = router.add(
                Menu.FILTER, Map.of("chain", "forward", "action", "accept", "connection-state", "established"), null);
        RouterSettings cuts = new RouterSettings(null, true, Map.of());
        Samples.apply(router, Samples.with(wanted(List.of(), List.of()), cuts));

        List<RouterRow> forward = router.rows(Menu.FILTER).stream()
                .filter(row -> row.get("chain").equals("forward"))
                .toList();
        assertThat(forward)
                .extracting(row -> row.get("action"))
                .containsExactly("accept", "accept", "reject", "reject", "accept");
        assertThat(forward.get(4).id()).isEqualTo(accept);
        assertThat(forward.get(2).properties())
                .containsEntry("reject-with", "tcp-reset")
                .containsEntry("src-address-list", "wp1-acme-susp")
                .containsEntry("dst-address-list", "!server_wisphub");
    }

    @Test
    void strangersAreKeptFromTheProxyBeforeItRuns() {
        Plan plan = Samples.plan(new RouterModel(Samples.V7), wanted(List.of(), List.of()));

        assertThat(plan.steps().get(0).menu()).isEqualTo(Menu.FILTER);
        assertThat(((Step.Add) plan.steps().get(0)).properties())
                .containsEntry("chain", "input")
                .containsEntry("src-address-list", "!wp1-acme-susp")
                .containsEntry("action", "drop");
    }

    private static Target at(String id, int address) {
        return new Target(id, "10.0.0." + address, "");
    }

    private static List<String> members(RouterModel router) {
        return router.rows(Menu.ADDRESS_LIST).stream()
                .map(row -> row.get("list") + " " + row.get("address"))
                .toList();
    }

    private static DesiredRouter wanted(List<Target> suspended, List<Target> owing) {
        return DesiredRouter.of(
                "acme",
                Samples.PORTAL,
                PROXY_PER_KIND,
                List.of(Samples.suspension(Samples.PORTAL, suspended), Samples.payment(Samples.PORTAL, owing)));
    }
}
