package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.wispportal.routeros.plan.Refusal.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-06")
class RefusalTest {

    private static final DesiredRouter BY_KIND =
            Samples.suspended(Strategy.PROXY_PER_KIND, Samples.PORTAL, Samples.targets(0, 100));
    private static final DesiredRouter NOBODY = Samples.suspended(Strategy.PROXY_PER_KIND, Samples.PORTAL, List.of());

    @Test
    void aProxyThatRunsForOthersIsNotTouchedUnlessTheyAgree() {
        RouterModel router = new RouterModel(Facts.running());

        assertThat(refused(router, BY_KIND)).containsExactly(Kind.PROXY_IN_USE);

        Guards agreed = Samples.CONFIRMED.takeOverProxy();
        router.apply(Samples.PLANNER.plan(BY_KIND, router.state(), agreed));
        assertThat(router.facts().proxy().ports()).isEqualTo(Set.of(8080, 8101));

        DesiredRouter without = Samples.suspended(Strategy.DSTNAT_PORTAL, Samples.PORTAL, List.of());
        router.apply(Samples.PLANNER.plan(without, router.state(), agreed));
        assertThat(router.facts().proxy().enabled()).isTrue();
    }

    @Test
    void aProxyThatNeverHadARowOfOursStaysOn() {
        RouterModel router = new RouterModel(Facts.running());
        Samples.apply(router, Samples.suspended(Strategy.DSTNAT_PORTAL, Samples.PORTAL, Samples.targets(0, 2)));

        assertThat(router.facts()).isEqualTo(Facts.running());
    }

    @Test
    void whatTheRouterCannotDoIsRefusedByName() {
        assertThat(refused(new RouterModel(Facts.home()), BY_KIND)).containsExactly(Kind.DEVICE_MODE);
        assertThat(refused(new RouterModel(Facts.wreck()), BY_KIND))
                .containsExactly(Kind.UNSUPPORTED_VERSION, Kind.DEVICE_MODE, Kind.PROXY_IN_USE);
        assertThat(refused(new RouterModel(RouterFacts.of(RouterVersion.parse("8.0"))), BY_KIND))
                .containsExactly(Kind.UNSUPPORTED_VERSION);
    }

    @Test
    void portsThatAreTakenOrTheSameAreRefused() {
        assertThat(refused(new RouterModel(Samples.V7), onPorts(8291, 8102))).containsExactly(Kind.PROXY_PORT_CLASH);
        assertThat(refused(new RouterModel(Samples.V7), onPorts(8101, 8101))).containsExactly(Kind.SAME_PORT);
    }

    @Test
    void withoutAnAddressOfThePortalNobodyIsRedirected() {
        RouterModel router = new RouterModel(Samples.V7);
        Portal nowhere = Portal.named(Samples.HOST);
        Portal onlySix = Portal.at(Samples.HOST, "2001:db8::1");

        assertThat(refused(router, Samples.suspended(Strategy.DSTNAT_PORTAL, nowhere, List.of())))
                .containsExactly(Kind.NO_PORTAL_ADDRESS);
        assertThat(refused(router, Samples.suspended(Strategy.PROXY_PER_KIND, onlySix, List.of())))
                .containsExactly(Kind.NO_PORTAL_ADDRESS);
        assertThat(refused(router, Samples.suspended(Strategy.PROXY_PER_KIND, nowhere, List.of())))
                .isEmpty();
    }

    @Test
    void anEntryOfThePortalThatSomebodySwitchedOffStopsThePlan() {
        RouterModel router = new RouterModel(Samples.V7);
        Map<String, String> entry = Map.of("list", Portal.LIST, "address", Samples.HOST);
        router.put(router.row(Menu.ADDRESS_LIST, entry, false, true), null);

        assertThat(refused(router, BY_KIND)).containsExactly(Kind.NAME_TAKEN);
    }

    @Test
    void takingManyRowsAwayWantsToBeConfirmed() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, BY_KIND);
        Plan plan = Samples.PLANNER.plan(NOBODY, router.state(), Guards.USUAL);

        assertThat(plan.confirmation()).isEqualTo(new Plan.Confirmation(100, 105));
        assertThat(plan.ready()).isFalse();
        assertThat(plan.steps()).hasSize(1);
        assertThat(Samples.plan(router, NOBODY).ready()).isTrue();
        assertThat(Samples.PLANNER.plan(some(80), router.state(), Guards.USUAL).ready())
                .isTrue();
        assertThat(Samples.PLANNER.plan(some(60), router.state(), Guards.USUAL).ready())
                .isFalse();
        assertThat(Samples.PLANNER.plan(some(70), router.state(), Guards.USUAL).ready())
                .isTrue();
    }

    @Test
    void aMenuThatWasNotReadIsNotTakenForEmpty() {
        RouterState unread = new RouterState(Samples.V7, Map.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> Samples.PLANNER.plan(BY_KIND, unread, Guards.USUAL))
                .withMessage("/ip/proxy/access was not read");
    }

    @Test
    void anotherTenantsStateIsNotPlanned() {
        DesiredRouter other = DesiredRouter.of("other", Samples.PORTAL, Strategy.DSTNAT_PORTAL, List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> Samples.plan(new RouterModel(Samples.V7), other));
    }

    private static DesiredRouter some(int customers) {
        return Samples.suspended(Strategy.PROXY_PER_KIND, Samples.PORTAL, Samples.targets(0, customers));
    }

    private static DesiredRouter onPorts(int suspension, int payment) {
        String url = "https://" + Samples.HOST + "/aviso";
        return DesiredRouter.of(
                "acme",
                Samples.PORTAL,
                Strategy.PROXY_PER_KIND,
                List.of(
                        new Notice(RowKind.SUSPENSION, url, suspension, List.of()),
                        new Notice(RowKind.PAYMENT, url, payment, List.of())));
    }

    private static List<Kind> refused(RouterModel router, DesiredRouter desired) {
        Plan plan = Samples.plan(router, desired);
        assertThat(plan.steps().isEmpty() || plan.refusals().isEmpty()).isTrue();
        return plan.refusals().stream().map(Refusal::kind).toList();
    }
}
