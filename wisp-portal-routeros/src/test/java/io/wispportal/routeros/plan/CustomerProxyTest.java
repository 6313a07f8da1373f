package io.wispportal.routeros.plan;

import static io.wispportal.routeros.plan.Strategy.PROXY_PER_CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("NOT-06")
@Tag("NOT-08")
class CustomerProxyTest {

    private static final RouterSettings BILLING = new RouterSettings("Morosos", false, Map.of());

    @Test
    void aSuspendedCustomerHasARuleWithHisOwnAddressInTheWordsOfTheVersion() {
        RouterModel six = new RouterModel(Samples.V6);
        RouterModel seven = new RouterModel(Samples.V7);
        Samples.apply(six, suspended(1, 2));
        Samples.apply(seven, suspended(1, 2));

        String url = "https://portal.acme.example/aviso/corte?c=code1";
        assertThat(six.rows(Menu.PROXY_ACCESS).get(1).properties())
                .containsEntry("src-address", "10.0.0.1/32")
                .containsEntry("action", "deny")
                .containsEntry("redirect-to", url);
        assertThat(seven.rows(Menu.PROXY_ACCESS).get(1).properties())
                .containsEntry("action", "redirect")
                .containsEntry("action-data", url);
        assertThat(seven.rows(Menu.PROXY_ACCESS).get(0).properties())
                .containsEntry("dst-host", "portal.acme.example")
                .containsEntry("action", "allow");
        assertThat(seven.facts().proxy()).isEqualTo(new RouterFacts.Proxy(true, Set.of(8101), true));
    }

    @Test
    void aRouterThatIsBroughtToSevenGetsTheWordsOfSeven() {
        RouterModel router = new RouterModel(Samples.V6);
        Samples.apply(router, suspended(0, 3));
        router.facts(Samples.V7.with(router.facts().proxy()));
        Plan plan = Samples.apply(router, suspended(0, 3));

        assertThat(plan.counts()).isEqualTo(new Plan.Counts(0, 3, 0, 0, 4));
        assertThat(Samples.plan(router, suspended(0, 3)).steps()).isEmpty();
    }

    @Test
    void changedCustomersCostOneWriteEach() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, suspended(0, 500));
        List<Target> targets = new ArrayList<>(Samples.targets(7, 500));
        for (int i = 0; i < 5; i++) {
            targets.set(i, new Target("s" + (i + 7), targets.get(i).address(), "new"));
        }
        targets.addAll(Samples.targets(500, 503));
        Plan plan = Samples.plan(router, suspended(targets));

        assertThat(plan.counts()).isEqualTo(new Plan.Counts(3, 5, 0, 7, 492));
        assertThat(plan.steps()).hasSize(3 + 5 + 1);
        assertThat(plan.steps()).allMatch(step -> step.menu() == Menu.PROXY_ACCESS);
    }

    @Test
    void manyRemovalsShareCommands() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, suspended(0, 401));
        Plan plan = Samples.plan(router, suspended(0, 1));

        assertThat(plan.steps())
                .extracting(step -> ((Step.Remove) step).ids().size())
                .containsExactly(150, 150, 100);
    }

    @Test
    void withoutAListOfTheOperatorWeFillOne() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, Samples.suspended(PROXY_PER_CUSTOMER, Samples.PORTAL, Samples.targets(1, 3)));

        assertThat(router.rows(Menu.ADDRESS_LIST))
                .extracting(row -> row.get("list") + " " + row.get("address"))
                .containsExactly(
                        "server_wisphub portal.acme.example", "wp1-acme-web 10.0.0.1", "wp1-acme-web 10.0.0.2");
    }

    @Test
    void ofSeveralNoticesForOneAddressTheMostSeriousIsShown() {
        RouterModel router = new RouterModel(Samples.V7);
        List<Notice> notices = List.of(
                Samples.payment(Samples.PORTAL, Samples.targets(1, 4)),
                Samples.suspension(Samples.PORTAL, Samples.targets(1, 2)));
        Samples.apply(router, DesiredRouter.of("acme", Samples.PORTAL, PROXY_PER_CUSTOMER, notices));

        assertThat(router.rows(Menu.PROXY_ACCESS))
                .extracting(row -> row.get("src-address") + " " + row.get("action-data"))
                .containsExactly(
                        " ",
                        "10.0.0.1/32 https://portal.acme.example/aviso/corte?c=code1",
                        "10.0.0.2/32 https://portal.acme.example/aviso/pago?c=code2",
                        "10.0.0.3/32 https://portal.acme.example/aviso/pago?c=code3");
    }

    @Test
    void aNoticeForEverybodyIsARuleWithoutAnAddress() {
        RouterModel router = new RouterModel(Samples.V7);
        Notice all = new Notice(
                RowKind.MAINTENANCE,
                "https://portal.acme.example/aviso/obras",
                8101,
                List.of(new Target("all", "0.0.0.0/0", "")));
        DesiredRouter desired = DesiredRouter.of("acme", Samples.PORTAL, PROXY_PER_CUSTOMER, List.of(all));
        Samples.apply(router, desired);
        router.rows(Menu.PROXY_ACCESS).replaceAll(row -> RouterRow.read(row.menu(), without(row, "src-address")));

        assertThat(Samples.plan(router, desired).steps()).isEmpty();
    }

    @Test
    void ourRowsStandInFrontOfWhatWouldShadowThemAndBehindWhatWouldNot() {
        RouterModel router = new RouterModel(Samples.V7);
        router.add(Menu.NAT, Map.of("chain", "srcnat", "action", "masquerade"), null);
        router.add(Menu.NAT, Map.of("chain", "dstnat", "action", "redirect", "dst-port", "53"), null);
        String shadow = router.add(Menu.NAT, Map.of("chain", "dstnat", "action", "accept"), null);
        Samples.apply(router, suspended(1, 2));

        assertThat(router.rows(Menu.NAT))
                .extracting(RouterRow::id)
                .hasSize(4)
                .last()
                .isEqualTo(shadow);
        assertThat(router.rows(Menu.NAT).get(2).get("to-ports")).isEqualTo("8101");
    }

    @Test
    void twoTenantsDoNotMoveInFrontOfEachOther() {
        RouterModel router = new RouterModel(Samples.V7);
        Planner other = new Planner("other", Samples.OTHER_KEY);
        DesiredRouter others = DesiredRouter.of(
                "other", Samples.PORTAL, PROXY_PER_CUSTOMER, List.of(Samples.suspension(Samples.PORTAL, List.of())));
        Samples.apply(router, suspended(1, 2));
        router.apply(other.plan(others, router.state(), Samples.CONFIRMED.takeOverProxy()));

        assertThat(Samples.plan(router, suspended(1, 2)).steps()).isEmpty();
    }

    @Test
    void rowsOfOursThatAreThereTwiceBecomeOne() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, suspended(1, 3));
        router.add(Menu.PROXY_ACCESS, router.rows(Menu.PROXY_ACCESS).get(1).properties(), null);
        Plan plan = Samples.apply(router, suspended(1, 3));

        assertThat(plan.changes()).extracting(Change::reason).containsExactly(Reason.DOUBLE);
        assertThat(router.rows(Menu.PROXY_ACCESS)).hasSize(3);
    }

    @Test
    void nothingHostileReachesARouter() {
        for (String hostile : List.of("O'Hara \"x\"", "a\nb", "a\u0000", "Ñ", "x;m=1", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Target(hostile, "10.0.0.1", ""));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Target("s1", "10.0.0.1\n=action=allow", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target("s1", "10.0.0.1", "a b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DesiredRow(Menu.NAT, RowKind.PORTAL, "x", Map.of("chain", "a\rb")));
        for (String url : List.of(
                "https://evil.example/",
                "https://portal.acme.example.evil.example/",
                "ftp://portal.acme.example/",
                "https://portal.acme.example/ \"",
                "https://portal.acme.example@evil.example/")) {
            Notice notice = new Notice(RowKind.SUSPENSION, url, 8101, List.of());
            assertThatIllegalArgumentException()
                    .as(url)
                    .isThrownBy(() -> DesiredRouter.of("acme", Samples.PORTAL, PROXY_PER_CUSTOMER, List.of(notice)));
        }
    }

    /** Were anything compared with everything, this would be billions of comparisons. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void fiftyThousandCustomersAreComparedInOnePass() {
        RouterModel router = new RouterModel(Samples.V7);
        DesiredRouter desired = suspended(0, 50_000);
        Plan first = Samples.plan(router, desired);
        first.steps().stream()
                .filter(Step.Add.class::isInstance)
                .map(Step.Add.class::cast)
                .forEach(add -> router.rows(add.menu()).add(router.row(add.menu(), add.properties(), false, false)));
        router.apply(first.steps().stream()
                .filter(Step.Set.class::isInstance)
                .findFirst()
                .orElseThrow());

        assertThat(Samples.plan(router, desired).counts()).isEqualTo(new Plan.Counts(0, 0, 0, 0, 50_004));
        assertThat(Samples.plan(router, suspended(0, 1)).counts().removed()).isEqualTo(49_999);
        assertThat(Samples.plan(router, suspended(25_000, 75_000)).counts())
                .isEqualTo(new Plan.Counts(25_000, 0, 0, 25_000, 25_004));
    }

    private static Map<String, String> without(RouterRow row, String property) {
        Map<String, String> words = new HashMap<>(row.properties());
        words.remove(property);
        words.put(".id", row.id());
        return words;
    }

    private static DesiredRouter suspended(int from, int to) {
        return suspended(Samples.targets(from, to));
    }

    /** As in installations of the seed: billing fills the list, one row for each customer is ours. */
    private static DesiredRouter suspended(List<Target> targets) {
        return Samples.with(Samples.suspended(PROXY_PER_CUSTOMER, Samples.PORTAL, targets), BILLING);
    }
}
