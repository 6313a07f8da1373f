package io.wispportal.routeros.plan;

import static io.wispportal.routeros.plan.Strategy.PPP_PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-08")
class PppTest {

    private static final Guards HANDED_OVER = Samples.CONFIRMED.handOver(Set.of("ana"));

    @Test
    void aSuspendedLoginGetsAProfileThatPutsItIntoTheListAndGetsItsOwnBack() {
        RouterModel router = router();
        Plan plan = apply(router, Samples.targets(1, 2));

        assertThat(router.rows(Menu.PPP_PROFILE).get(0).properties())
                .containsEntry("name", "wp1-acme-susp")
                .containsEntry("address-list", "wp1-acme-susp")
                .containsEntry("local-address", "10.255.0.1");
        assertThat(router.rows(Menu.PPP_SECRET).get(0).get("profile")).isEqualTo("wp1-acme-susp");
        assertThat(plan.changes()).extracting(Change::about).contains("s1");
        assertThat(router.rows(Menu.ADDRESS_LIST)).hasSize(1);

        assertThat(apply(router, List.of()).changes()).extracting(Change::about).contains("s1");
        assertThat(router.rows(Menu.PPP_SECRET).get(0).get("profile")).isEqualTo("10M");
        assertThat(apply(router, List.of()).steps()).isEmpty();
    }

    @Test
    void loginsThatNobodyHandedOverAreLeftAloneAndNamed() {
        RouterModel router = router();
        List<RouterRow> before = List.copyOf(router.rows(Menu.PPP_SECRET));
        Plan plan = Samples.PLANNER.plan(wanted(Samples.targets(1, 3)), router.state(), Samples.CONFIRMED);
        router.apply(plan);

        assertThat(plan.conflicts())
                .extracting(Conflict::kind)
                .containsExactlyInAnyOrder(Conflict.Kind.NOT_HANDED_OVER, Conflict.Kind.NO_LOGIN);
        assertThat(router.rows(Menu.PPP_SECRET)).isEqualTo(before);
    }

    @Test
    void noLoginIsEverRemoved() {
        RouterModel router = router();
        apply(router, Samples.targets(1, 2));
        DesiredRouter none = DesiredRouter.of("acme", Samples.PORTAL, Strategy.DSTNAT_PORTAL, List.of());
        Samples.apply(router, none);

        assertThat(router.rows(Menu.PPP_SECRET)).hasSize(1);
    }

    @Test
    void customersWithoutALoginAreInTheList() {
        RouterModel router = router();
        apply(router, List.of(Samples.target(1), Samples.target(9)));

        assertThat(router.rows(Menu.ADDRESS_LIST))
                .extracting(row -> row.get("address"))
                .containsExactly("portal.acme.example", "10.0.0.9");
    }

    @Test
    void aProfileOfTheSameNameThatIsNotOursStopsThePlan() {
        RouterModel router = router();
        router.add(Menu.PPP_PROFILE, Map.of("name", "wp1-acme-susp"), null);
        Plan plan = Samples.plan(router, wanted(List.of()));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.refusals()).extracting(Refusal::kind).containsExactly(Refusal.Kind.NAME_TAKEN);
    }

    @Test
    void queuesAreMadeAndANameThatIsTakenIsAConflict() {
        RouterModel router = new RouterModel(Samples.V7);
        router.add(Menu.SIMPLE_QUEUE, Map.of("name", "taken", "target", "10.0.0.7"), null);
        List<ServiceQueue> queues = List.of(
                new ServiceQueue("s1", "ana", "10.0.0.1/32", 10_000_000, 20_000_000),
                new ServiceQueue("s2", "taken", "10.0.0.2", 1, 1));
        DesiredRouter desired = new DesiredRouter(
                "acme", Samples.PORTAL, Strategy.DSTNAT_PORTAL, RouterSettings.USUAL, List.of(), List.of(), queues);
        Plan plan = Samples.apply(router, desired);

        assertThat(plan.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.TAKEN);
        assertThat(router.rows(Menu.SIMPLE_QUEUE).get(1).properties())
                .containsEntry("target", "10.0.0.1/32")
                .containsEntry("max-limit", "10000000/20000000");
        assertThat(Samples.plan(router, desired).steps()).isEmpty();
    }

    private static RouterModel router() {
        RouterModel router = new RouterModel(Samples.V7);
        router.add(Menu.PPP_SECRET, Map.of("name", "ana", "profile", "10M", "comment", "Ana, Calle 5"), null);
        return router;
    }

    private static Plan apply(RouterModel router, List<Target> suspended) {
        Plan plan = Samples.PLANNER.plan(wanted(suspended), router.state(), HANDED_OVER);
        router.apply(plan);
        return plan;
    }

    private static DesiredRouter wanted(List<Target> suspended) {
        return new DesiredRouter(
                "acme",
                Samples.PORTAL,
                PPP_PROFILE,
                new RouterSettings(null, false, Map.of("local-address", "10.255.0.1")),
                List.of(Samples.suspension(Samples.PORTAL, suspended)),
                List.of(new PppAccount("s1", "ana", "10M"), new PppAccount("s2", "bob", "10M")),
                List.of());
    }
}
