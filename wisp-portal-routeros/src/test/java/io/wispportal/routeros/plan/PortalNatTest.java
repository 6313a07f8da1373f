package io.wispportal.routeros.plan;

import static io.wispportal.routeros.plan.Strategy.DSTNAT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-08")
class PortalNatTest {

    @Test
    void requestsGoToThePortalsOwnAddressWithoutAProxy() {
        RouterModel router = new RouterModel(Facts.home());
        Plan plan = Samples.apply(router, Samples.suspended(DSTNAT_PORTAL, Samples.PORTAL, Samples.targets(1, 2)));

        assertThat(plan.refusals()).isEmpty();
        assertThat(router.facts().proxy().enabled()).isFalse();
        assertThat(router.rows(Menu.NAT)).hasSize(1);
        assertThat(router.rows(Menu.NAT).get(0).properties())
                .containsEntry("action", "dst-nat")
                .containsEntry("to-addresses", "203.0.113.10")
                .containsEntry("src-address-list", "wp1-acme-susp")
                .containsEntry("dst-address-list", "!server_wisphub");
    }

    @Test
    void theListHoldsEveryAddressOfThePortal() {
        Portal portal = Portal.at(Samples.HOST, "203.0.113.12", "203.0.113.11", "2001:db8::1");
        RouterModel router = new RouterModel(Facts.ipv6());
        Samples.apply(router, Samples.suspended(DSTNAT_PORTAL, portal, List.of()));

        assertThat(router.rows(Menu.ADDRESS_LIST))
                .extracting(row -> row.get("list") + " " + row.get("address"))
                .containsExactly("server_wisphub 203.0.113.11", "server_wisphub 203.0.113.12");
        assertThat(router.rows(Menu.ADDRESS_LIST_6)).hasSize(1);
        assertThat(router.rows(Menu.NAT).get(0).get("to-addresses")).isEqualTo("203.0.113.11");
    }

    @Test
    void theOrderOfAnAnswerChangesNothing() {
        RouterModel router = new RouterModel(Samples.V7);
        Portal portal = Portal.at(Samples.HOST, "203.0.113.12", "203.0.113.11");
        Portal other = Portal.at(Samples.HOST, "203.0.113.11", "203.0.113.12");
        Samples.apply(router, Samples.suspended(DSTNAT_PORTAL, portal, List.of()));

        assertThat(Samples.plan(router, Samples.suspended(DSTNAT_PORTAL, other, List.of()))
                        .steps())
                .isEmpty();
    }

    @Test
    void leavingTheProxySwitchesItOffBeforeTheLastRowOfOursGoes() {
        RouterModel router = new RouterModel(Samples.V7);
        Samples.apply(router, Samples.suspended(Strategy.PROXY_PER_KIND, Samples.PORTAL, Samples.targets(1, 2)));
        Plan plan = Samples.apply(router, Samples.suspended(DSTNAT_PORTAL, Samples.PORTAL, Samples.targets(1, 2)));

        assertThat(router.facts().proxy().enabled()).isFalse();
        assertThat(router.rows(Menu.PROXY_ACCESS)).isEmpty();
        assertThat(router.rows(Menu.ADDRESS_LIST)).hasSize(2);
        assertThat(plan.changes())
                .extracting(Change::reason)
                .containsSubsequence(Reason.NOT_WANTED, Reason.RELEASED, Reason.NOT_WANTED);
    }
}
