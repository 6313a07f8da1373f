package io.wispportal.routeros;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.DesiredLogin;
import io.wispportal.router.DesiredSpeed;
import io.wispportal.router.DesiredState;
import io.wispportal.router.LeftOut;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Obstacle;
import io.wispportal.router.PlannedChange.Cause;
import io.wispportal.router.PortalSite;
import io.wispportal.router.Router;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.router.ShownNotice;
import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.client.TlsFront;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.service.ServiceId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is particular to RouterOS beside what every router gateway keeps. */
class RouterOsCasesTest {

    static final String LISTS = "/ip/firewall/address-list";
    static final UUID ANA = new UUID(7, 0x8000_0000_0000_0001L);
    private static final byte[] OLD = "an old key of 16".getBytes(US_ASCII);
    static final byte[] NEW = "the new key of 1".getBytes(US_ASCII);

    private SimulatedNetwork network = SimulatedNetwork.start(RouterVersion.V7_18, NoticeStrategy.PROXY_PER_KIND);

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    @Tag("NOT-06")
    void rowsThatAnOlderKeySignedAreSignedAnewAndStayOne() {
        gateway(OLD).apply(network.access(), suspended(3), false);
        int before = network.rows(LISTS).size();

        RouterReport rotated = gateway(NEW, OLD).apply(network.access(), suspended(3), false);

        assertThat(rotated.before().changes()).isNotEmpty().allMatch(change -> change.cause() == Cause.OUTDATED);
        assertThat(rotated.after().isNothingToDo()).isTrue();
        assertThat(network.rows(LISTS)).hasSize(before);
        assertThat(gateway(NEW).plan(network.access(), suspended(3)).isNothingToDo())
                .isTrue();
    }

    @Test
    @Tag("NOT-06")
    void rowsOfAnUnknownKeyAreSomebodyElses() {
        restart(NoticeStrategy.DSTNAT_PORTAL);
        gateway(OLD).apply(network.access(), suspended(3), false);
        Map<String, List<Map<String, String>>> before = everything();

        RouterReport stranger = gateway(NEW).apply(network.access(), suspended(0), true);

        assertThat(stranger.after().isNothingToDo()).isTrue();
        assertThat(stranger.before().changes()).isNotEmpty();
        before.forEach((menu, rows) -> assertThat(network.rows(menu)).containsAll(rows));
    }

    @Test
    @Tag("PRE-09")
    void aServiceHasItsSpeedAndANameThatIsTakenIsTold() {
        network.simulator().put("/queue/simple", Map.of("name", "taken", "target", "10.0.0.99/32"));
        DesiredState state = state(
                List.of(),
                List.of(),
                List.of(
                        new DesiredSpeed(new ServiceId(ANA), "ana", "10.0.0.7", 10_000, 50_000),
                        new DesiredSpeed(new ServiceId(new UUID(7, 9)), "taken", "10.0.0.8", 1, 1),
                        new DesiredSpeed(new ServiceId(new UUID(7, 10)), "no name at all", "10.0.0.9", 1, 1),
                        new DesiredSpeed(new ServiceId(new UUID(7, 11)), "far", "2001:db8::1", 1, 1),
                        new DesiredSpeed(new ServiceId(new UUID(7, 12)), "ana", "10.0.0.10", 1, 1)));

        RouterReport report = gateway(NEW).apply(network.access(), state, false);

        assertThat(network.rows("/queue/simple"))
                .filteredOn(row -> "ana".equals(row.get("name")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("max-limit", "10000000/50000000"));
        assertThat(report.after().leftOut())
                .extracting(LeftOut::kind)
                .containsExactlyInAnyOrder(
                        LeftOut.Kind.TAKEN, LeftOut.Kind.BAD_NAME, LeftOut.Kind.BAD_ADDRESS, LeftOut.Kind.TWICE);
    }

    @Test
    @Tag("NOT-09")
    void whatStandsAgainstItIsToldAndNothingIsDone() {
        PortalSite site = new PortalSite("portal.example", List.of("203.0.113.7"), Map.of());
        List<ShownNotice> ana = List.of(new ShownNotice(NoticeKind.SUSPENSION, ANA, "10.0.0.7", ""));
        assertImpossible(at("acme", new PortalSite("not a host", List.of(), Map.of()), List.of()));
        assertImpossible(at("No slug", site, List.of()));
        assertImpossible(at("acme", site, ana));
    }

    private void assertImpossible(DesiredState desired) {
        RouterPlan plan = gateway(NEW).plan(network.access(), desired);

        assertThat(plan.obstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.NOT_POSSIBLE);
        assertThat(plan.isReady()).isFalse();
        assertThat(gateway(NEW).apply(network.access(), desired, true).after()).isEqualTo(plan);
    }

    private static DesiredState at(String owner, PortalSite site, List<ShownNotice> notices) {
        return new DesiredState(owner, site, notices, List.of(), List.of());
    }

    @Test
    @Tag("NOT-07")
    void whyARouterDidNotDoItIsOneSentence() {
        NoticeSettings settings = NoticeSettings.of(NoticeStrategy.PROXY_PER_KIND);
        RouterAccess wrong = SimulatedNetwork.access(network.simulator().port(), "wrong", settings);
        assertThatThrownBy(() -> gateway(NEW).plan(wrong, suspended(1)))
                .isInstanceOf(RouterUnavailableException.class)
                .hasMessage("El router no acepta el usuario o la contraseña.");

        RouterAccess nobody = SimulatedNetwork.access(1, "", settings);
        assertThatThrownBy(() -> gateway(NEW).plan(nobody, suspended(1)))
                .hasMessage("No se pudo conectar con el router.");
    }

    @Test
    @Tag("NOT-07")
    void onlyTheRouterWithThePinnedKeyIsTold(@TempDir Path folder) throws Exception {
        try (TlsFront tls = TlsFront.before(network.simulator(), folder)) {
            RouterAccess right = encrypted(tls.port(), tls.pin());
            RouterAccess other = encrypted(tls.port(), "0".repeat(64));
            assertThat(gateway(NEW).plan(right, suspended(1)).isReady()).isTrue();
            assertThatThrownBy(() -> gateway(NEW).plan(other, suspended(1)))
                    .hasMessage("El router no mostró la llave que se espera de él.");
        }
    }

    private RouterAccess encrypted(int port, String pin) {
        Router plain = network.access().router();
        Router router = new Router(
                plain.id(),
                plain.name(),
                plain.host(),
                port,
                true,
                pin,
                plain.user(),
                plain.secret(),
                plain.notices(),
                plain.active(),
                plain.version());
        return new RouterAccess(
                network.access().tenant(), router, network.access().password());
    }

    private Map<String, List<Map<String, String>>> everything() {
        Map<String, List<Map<String, String>>> rows = new HashMap<>();
        for (String menu : List.of(LISTS, "/ip/firewall/nat", "/ip/firewall/filter")) {
            assertThat(network.rows(menu)).as(menu).isNotEmpty();
            rows.put(menu, network.rows(menu));
        }
        return rows;
    }

    private void restart(NoticeStrategy strategy) {
        network.close();
        network = SimulatedNetwork.start(RouterVersion.V7_18, strategy);
    }

    static RouterOsGateway gateway(byte[]... keys) {
        return new RouterOsGateway(new NativeTransport(16), tenant -> List.of(keys), Clock.systemUTC());
    }

    static DesiredState suspended(int customers) {
        List<ShownNotice> notices = IntStream.range(0, customers)
                .mapToObj(i -> new ShownNotice(NoticeKind.SUSPENSION, new UUID(7, i), "10.0.0." + i, ""))
                .toList();
        return state(notices, List.of(), List.of());
    }

    static DesiredState state(List<ShownNotice> notices, List<DesiredLogin> logins, List<DesiredSpeed> speeds) {
        Map<NoticeKind, String> pages = Map.of(NoticeKind.SUSPENSION, "https://portal.example/aviso/s");
        PortalSite site = new PortalSite("portal.example", List.of("203.0.113.7"), pages);
        return new DesiredState("acme", site, notices, logins, speeds);
    }
}
