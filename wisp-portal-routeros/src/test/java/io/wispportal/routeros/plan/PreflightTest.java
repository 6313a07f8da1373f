package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.routeros.plan.Finding.Check;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-09")
class PreflightTest {

    @Test
    void aGoodRouterHasNoFindings() {
        assertThat(Preflight.of(Samples.V6, Strategy.PROXY_PER_CUSTOMER)).isEmpty();
        assertThat(Preflight.of(Samples.V7, Strategy.PROXY_PER_KIND)).isEmpty();
        assertThat(Preflight.of(Facts.home(), Strategy.DSTNAT_PORTAL)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        assertThat(Preflight.of(Facts.wreck(), Strategy.PROXY_PER_KIND))
                .containsExactly(
                        new Finding(Check.VERSION, true, "5.26"),
                        new Finding(Check.POLICIES, true, "api,write"),
                        new Finding(Check.FLAGGED, false, "home"),
                        new Finding(Check.DEVICE_MODE, true, "home"),
                        new Finding(Check.PROXY, false, "[3128, 8080]"),
                        new Finding(Check.SESSIONS, false, "2"),
                        new Finding(Check.CLOCK, false, "PT-3H"));
    }

    @Test
    void aPlanReadsAsAReport() {
        RouterModel router = new RouterModel(Samples.V7);
        DesiredRouter before = Samples.suspended(Strategy.PROXY_PER_KIND, Samples.PORTAL, Samples.targets(0, 30));
        DesiredRouter after = Samples.suspended(Strategy.PROXY_PER_KIND, Samples.PORTAL, Samples.targets(1, 31));
        Samples.apply(router, before);
        RouterRow page = router.rows(Menu.PROXY_ACCESS).get(1);
        router.apply(new Step.Set(Menu.PROXY_ACCESS, page.id(), Map.of("action-data", "http://elsewhere.example/")));
        Drift drift = Drift.of(Samples.plan(router, after));

        assertThat(drift.byHand()).isEqualTo(1);
        assertThat(drift.lines())
                .containsExactly(
                        new Drift.Line(Menu.PROXY_ACCESS, Reason.CHANGED_BY_HAND, "susp", 1, List.of("rule")),
                        new Drift.Line(Menu.ADDRESS_LIST, Reason.MISSING, "susp", 1, List.of("s30")),
                        new Drift.Line(Menu.ADDRESS_LIST, Reason.NOT_WANTED, "susp", 1, List.of("s0")));
        Samples.apply(router, after);
        assertThat(Drift.of(Samples.plan(router, after)).none()).isTrue();
    }
}
