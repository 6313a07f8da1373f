package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("NOT-04")
class DomainChangeTest {

    private static final String OLD = "portal.acme.example";
    private static final String NEW = "clientes.acme.example";
    private static final List<Target> SUSPENDED = Samples.targets(0, 40);
    private static final List<Target> OWING = Samples.targets(40, 60);

    @ParameterizedTest
    @EnumSource(Strategy.class)
    void everyRowOfTheOldDomainGoesAndOnlyWhoHadANoticeHasOne(Strategy strategy) {
        for (RouterFacts facts : List.of(Samples.V6, Samples.V7)) {
            RouterModel router = new RouterModel(facts);
            router.add(Menu.ADDRESS_LIST, Map.of("list", "Morosos", "address", "10.0.0.99"), null);
            router.add(Menu.PROXY_ACCESS, Map.of("dst-host", OLD, "action", "deny", "comment", "mine"), null);
            Map<Menu, List<RouterRow>> others = Samples.others(router);
            Samples.apply(router, wanted(strategy, OLD, "203.0.113.10"));
            Map<Menu, List<RouterRow>> before = Samples.ours(router);
            Plan plan = Samples.apply(router, wanted(strategy, NEW, "203.0.113.20"));

            assertThat(Samples.contents(router).toString()).contains(NEW).doesNotContain(OLD, "203.0.113.10");
            Samples.ours(router)
                    .forEach((menu, rows) -> assertThat(rows).as("%s", menu).hasSameSizeAs(before.get(menu)));
            assertThat(Samples.now(router, others)).isEqualTo(others);
            assertThat(plan.counts().added()).isEqualTo(plan.counts().removed());
            assertThat(plan.counts().set()).isEqualTo(strategy == Strategy.PROXY_PER_CUSTOMER ? 60 : 2);
            assertThat(plan.confirmation()).isNull();
            assertThat(Samples.plan(router, wanted(strategy, NEW, "203.0.113.20"))
                            .steps())
                    .isEmpty();
        }
    }

    private static DesiredRouter wanted(Strategy strategy, String host, String address) {
        Portal portal = Portal.named(host, address);
        return DesiredRouter.of(
                "acme",
                portal,
                strategy,
                List.of(Samples.suspension(portal, SUSPENDED), Samples.payment(portal, OWING)));
    }
}
