package io.wispportal.routeros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.DesiredState;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Obstacle;
import io.wispportal.router.PlannedChange;
import io.wispportal.router.PlannedChange.Cause;
import io.wispportal.router.PortalSite;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterFinding;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.router.ShownNotice;
import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.simulator.DeviceMode;
import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.SimulatorSettings;
import io.wispportal.routeros.simulator.SimulatorSettingsBuilder;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff are told of routers that are set up wrong or were changed, and that nothing of others is touched meanwhile. */
@Tag("NOT-09")
class RouterOsFaultsTest {

    private static final String NAT = "/ip/firewall/nat";

    private final RouterOsGateway gateway =
            new RouterOsGateway(new NativeTransport(16), RouterOsGatewayTest.KEYS, Clock.systemUTC());
    private final List<RouterSimulator> started = new ArrayList<>();

    @AfterEach
    void close() {
        started.forEach(RouterSimulator::close);
    }

    @Test
    void aUserWhoMayOnlyReadIsToldToBeGivenMore() {
        RouterAccess router = start(settings().user("portal", "x", "read"));

        RouterPlan plan = gateway.plan(router, suspended());

        assertThat(plan.findings())
                .filteredOn(finding -> finding.check() == RouterFinding.Check.POLICIES)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.blocks()).isTrue();
                    assertThat(finding.detail()).contains("write");
                });
        assertThatThrownBy(() -> gateway.apply(router, suspended(), false))
                .isInstanceOf(RouterUnavailableException.class)
                .hasMessageContaining("faltan permisos");
        assertThat(rows(NAT)).isEmpty();
    }

    @Test
    void aHomeRouterWhoseModeForbidsTheProxyIsLeftAlone() {
        RouterAccess router = start(settings().user("portal", "x", "full").deviceMode(DeviceMode.HOME));

        RouterReport report = gateway.apply(router, suspended(), true);

        assertThat(report.after().obstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.DEVICE_MODE);
        assertThat(rows(NAT)).isEmpty();
        assertThat(gateway.apply(with(router, NoticeStrategy.DSTNAT_PORTAL), suspended(), false)
                        .after()
                        .isNothingToDo())
                .isTrue();
    }

    @Test
    void aProxyThatSomebodyElseUsesIsLeftAloneUnlessItMayBeShared() {
        RouterAccess router = start(settings().user("portal", "x", "full"));
        command(Command.of("/ip/proxy/set").with("enabled", "yes").with("port", "3128"));
        Map<String, String> before = rows("/ip/proxy").get(0);

        assertThat(gateway.apply(router, suspended(), true).after().obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.PROXY_IN_USE);
        assertThat(rows("/ip/proxy").get(0)).isEqualTo(before);

        NoticeSettings sharing =
                new NoticeSettings(NoticeStrategy.PROXY_PER_KIND, true, true, NoticeSettings.USUAL_LIST);
        assertThat(gateway.apply(with(router, sharing), suspended(), false)
                        .after()
                        .isNothingToDo())
                .isTrue();
        assertThat(rows("/ip/proxy").get(0).get("port")).contains("3128");
    }

    @Test
    void aRouterThatWasResetGetsEverythingAgain() {
        RouterAccess router = start(settings().user("portal", "x", "full"));
        gateway.apply(router, suspended(), false);
        int before = rows(NAT).size();
        started.get(0).resetToFactory();

        RouterReport again = gateway.apply(router, suspended(), false);

        assertThat(again.before().changes()).extracting(PlannedChange::cause).contains(Cause.MISSING);
        assertThat(again.after().isNothingToDo()).isTrue();
        assertThat(rows(NAT)).hasSize(before);
    }

    @Test
    void whatSomebodyChangedIsPutRightAndCounted() {
        RouterAccess router = start(settings().user("portal", "x", "full"));
        gateway.apply(router, suspended(), false);
        command(Command.of(NAT + "/set")
                .with(".id", rows(NAT).get(0).get(".id"))
                .with("to-ports", "9999"));

        RouterPlan drift = gateway.plan(router, suspended());

        assertThat(drift.changes()).filteredOn(PlannedChange::isByHand).hasSize(1);
        assertThat(gateway.apply(router, suspended(), false).after().isNothingToDo())
                .isTrue();
    }

    @Test
    void aClockThatIsWrongIsTold() {
        RouterAccess router = start(settings().user("portal", "x", "full"));
        started.get(0).faults().clockOffset(Duration.ofHours(-3));

        assertThat(gateway.plan(router, suspended()).findings())
                .filteredOn(finding -> finding.check() == RouterFinding.Check.CLOCK)
                .singleElement()
                .satisfies(finding -> assertThat(finding.blocks()).isFalse());
    }

    @Test
    @Tag("NOT-07")
    void aRouterWithoutAFreeSessionIsTriedAgain() {
        RouterAccess router = start(settings().user("portal", "x", "full").maxSessions(1));
        try (RouterSession taken = session()) {
            assertThat(taken.isOpen()).isTrue();
            assertThatThrownBy(() -> gateway.apply(router, suspended(), false))
                    .isInstanceOf(RouterUnavailableException.class);
        }
    }

    /** As somebody at the router does. */
    private void command(Command command) {
        try (RouterSession session = session()) {
            session.call(command);
        }
    }

    private RouterSession session() {
        RouterSimulator router = started.get(0);
        return new NativeTransport(1).open(new RouterLogin(router.host(), router.port(), null, "portal", "x"));
    }

    private RouterAccess start(SimulatorSettingsBuilder settings) {
        RouterSimulator simulator = RouterSimulator.start(settings.build());
        started.add(simulator);
        return SimulatedNetwork.access(simulator.port(), "x", NoticeSettings.of(NoticeStrategy.PROXY_PER_KIND));
    }

    private static RouterAccess with(RouterAccess router, NoticeStrategy strategy) {
        return with(router, NoticeSettings.of(strategy));
    }

    private static RouterAccess with(RouterAccess router, NoticeSettings notices) {
        RouterAccess same = SimulatedNetwork.access(router.router().port(), router.password(), notices);
        return new RouterAccess(router.tenant(), same.router(), router.password());
    }

    private static SimulatorSettingsBuilder settings() {
        return SimulatorSettings.builder().resolver(name -> List.of("203.0.113.7"));
    }

    private List<Map<String, String>> rows(String menu) {
        return started.get(0).rows(menu);
    }

    private static DesiredState suspended() {
        Map<NoticeKind, String> pages = Map.of(NoticeKind.SUSPENSION, "https://portal.example/aviso/s");
        PortalSite site = new PortalSite("portal.example", List.of("203.0.113.7"), pages);
        ShownNotice ana = new ShownNotice(NoticeKind.SUSPENSION, new UUID(7, 1), "10.0.0.7", "");
        return new DesiredState("acme", site, List.of(ana), List.of(), List.of());
    }
}
