package io.wispportal.routeros.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Guards;
import io.wispportal.routeros.plan.Menu;
import io.wispportal.routeros.plan.Notice;
import io.wispportal.routeros.plan.Plan;
import io.wispportal.routeros.plan.Portal;
import io.wispportal.routeros.plan.RouterSettings;
import io.wispportal.routeros.plan.RowKind;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.plan.Target;
import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner, the client and the simulated router together. */
class RouterConvergenceTest {

    private static final Portal PORTAL = Acme.PORTAL;
    private static final Portal MOVED = Portal.named("clientes.acme.example", "203.0.113.20");
    private static final Guards CONFIRMED = Guards.USUAL.confirm();

    private final RouterConvergence convergence = Acme.convergence(Acme.TRANSPORT);
    private RouterSimulator router = Acme.router(RouterVersion.V7_18);

    @AfterEach
    void close() {
        router.close();
    }

    @ParameterizedTest
    @MethodSource("io.wispportal.routeros.apply.Acme#everywhere")
    @Tag("NOT-06")
    @Tag("NOT-08")
    void aRouterComesToTheStateAndASecondTimeNothingIsWritten(RouterVersion version, Strategy strategy) {
        restart(version);
        Map<String, List<Map<String, String>>> foreign = foreign();
        DesiredRouter desired = desired(strategy, PORTAL, 0, 5);

        Outcome outcome = convergence.converge(login(), desired, CONFIRMED);

        assertThat(outcome.isConverged()).as(outcome.last().toString()).isTrue();
        assertThat(outcome.first().counts().added()).isPositive();
        assertThat(addresses()).contains("10.0.0.0", "10.0.0.4");
        assertUntouched(foreign);

        router.log().clear();
        assertThat(convergence.converge(login(), desired, CONFIRMED).first().steps())
                .isEmpty();
        assertThat(router.log().writes()).isZero();
    }

    @ParameterizedTest
    @MethodSource("io.wispportal.routeros.apply.Acme#everywhere")
    @Tag("NOT-06")
    void kChangedCustomersAreKWritesAndOneReadOfEachMenu(RouterVersion version, Strategy strategy) {
        restart(version);
        convergence.converge(login(), desired(strategy, PORTAL, 0, 20), CONFIRMED);
        router.log().clear();

        convergence.converge(login(), desired(strategy, PORTAL, 0, 23), CONFIRMED);
        assertThat(router.log().writes()).isEqualTo(3);
        assertThat(router.log().count("/ip/firewall/nat", "print")).isEqualTo(2); // before and after
    }

    @ParameterizedTest
    @MethodSource("io.wispportal.routeros.apply.Acme#everywhere")
    @Tag("NOT-04")
    void anotherPortalAddressLeavesNothingOfTheOldOne(RouterVersion version, Strategy strategy) {
        restart(version);
        convergence.converge(login(), desired(strategy, PORTAL, 0, 5), CONFIRMED);
        int before = ours();

        Plan dry = convergence
                .look(login(), desired(strategy, MOVED, 0, 5), CONFIRMED)
                .plan();
        assertThat(everything()).contains("portal.acme.example").doesNotContain("clientes.acme.example");
        assertThat(convergence
                        .converge(login(), desired(strategy, MOVED, 0, 5), CONFIRMED)
                        .first()
                        .counts())
                .isEqualTo(dry.counts());

        assertThat(everything()).doesNotContain("portal.acme.example").contains("clientes.acme.example");
        assertThat(ours()).isEqualTo(before);
        assertThat(addresses()).contains("10.0.0.0", "10.0.0.4").doesNotContain("10.0.0.5");
    }

    @Test
    @Tag("NOT-06")
    @Tag("NOT-07")
    void thePowerMayFailAtAnyByte() {
        Random random = new Random(20261125);
        DesiredRouter from = desired(Strategy.PROXY_PER_CUSTOMER, PORTAL, 0, 8);
        DesiredRouter to = desired(Strategy.PROXY_PER_CUSTOMER, MOVED, 4, 12);
        for (int round = 0; round < 30; round++) {
            restart(round % 2 == 0 ? RouterVersion.V6_49 : RouterVersion.V7_18);
            Map<String, List<Map<String, String>>> foreign = foreign();
            convergence.converge(login(), from, CONFIRMED);
            for (int cut = 0; cut < 3; cut++) {
                router.faults().losePowerAfterInput(300 + random.nextInt(3_000));
                tryTo(to);
            }
            router.faults().losePowerAfterInput(Long.MAX_VALUE);

            assertThat(convergence.converge(login(), to, CONFIRMED).isConverged())
                    .isTrue();
            assertThat(everything()).doesNotContain("portal.acme.example");
            assertThat(addresses()).contains("10.0.0.4", "10.0.0.11").doesNotContain("10.0.0.0", "10.0.0.3");
            assertUntouched(foreign);
        }
    }

    @Test
    @Tag("NOT-06")
    void aRouterFromTheFactoryIsMadeAnew() {
        DesiredRouter desired = desired(Strategy.PROXY_PER_KIND, PORTAL, 0, 5);
        convergence.converge(login(), desired, CONFIRMED);
        String made = withoutIds();
        router.close();
        router = Acme.router(RouterVersion.V7_18);

        assertThat(convergence.converge(login(), desired, CONFIRMED).isConverged())
                .isTrue();
        assertThat(withoutIds()).isEqualTo(made);
    }

    /** As some versions of 7 do, which write a redirection as 6 does. */
    @Test
    @Tag("NOT-08")
    void aRouterThatWritesRedirectionsOtherwiseThanItsVersionIsAskedAgainInItsWords() {
        restart(RouterVersion.V6_49);
        RouterConvergence misled = Acme.convergence(login -> new Claiming(Acme.TRANSPORT.open(login), "7.1"));
        DesiredRouter desired = desired(Strategy.PROXY_PER_KIND, PORTAL, 0, 5);

        assertThat(misled.converge(login(), desired, CONFIRMED).isConverged()).isTrue();
        assertThat(router.rows("/ip/proxy/access"))
                .anySatisfy(
                        row -> assertThat(row.get("redirect-to")).isEqualTo("https://portal.acme.example/aviso/corte"));
    }

    @Test
    void aRefusalThatLastsIsTold() {
        RouterConvergence stubborn = Acme.convergence(login -> new Refusing(Acme.TRANSPORT.open(login)));

        assertThatThrownBy(() -> stubborn.converge(login(), desired(Strategy.DSTNAT_PORTAL, PORTAL, 0, 2), CONFIRMED))
                .isInstanceOf(RouterRefusedException.class)
                .hasMessageContaining("already have such entry");
    }

    /** Says another version than it is. */
    private record Claiming(RouterSession session, String version) implements Wrapped {

        @Override
        public CompletableFuture<Answer> send(Command command) {
            CompletableFuture<Answer> answer = session.send(command);
            return command.path().equals("/system/resource/print") ? answer.thenApply(this::claiming) : answer;
        }

        private Answer claiming(Answer honest) {
            Map<String, Bytes> row = new HashMap<>(honest.rows().get(0));
            row.put("version", Bytes.utf8(version));
            return new Answer(List.of(row), honest.result());
        }
    }

    /** Has an entry that nobody sees. */
    private record Refusing(RouterSession session) implements Wrapped {

        @Override
        public CompletableFuture<Answer> send(Command command) {
            return command.path().equals("/ip/firewall/address-list/add")
                    ? CompletableFuture.failedFuture(new RouterRefusedException("failure: already have such entry"))
                    : session.send(command);
        }
    }

    private interface Wrapped extends RouterSession {

        RouterSession session();

        @Override
        default boolean isOpen() {
            return session().isOpen();
        }

        @Override
        default void close() {
            session().close();
        }
    }

    @Test
    void whoMayOnlyReadIsToldWhatIsMissing() {
        router.close();
        router = Acme.router(RouterVersion.V7_18, "read");

        assertThat(convergence
                        .look(login(), desired(Strategy.DSTNAT_PORTAL, PORTAL, 0, 2), CONFIRMED)
                        .plan()
                        .counts()
                        .added())
                .isPositive();
        assertThatThrownBy(
                        () -> convergence.converge(login(), desired(Strategy.DSTNAT_PORTAL, PORTAL, 0, 2), CONFIRMED))
                .isInstanceOf(RouterException.class)
                .hasMessageContaining("not enough permissions");
    }

    private void tryTo(DesiredRouter to) {
        try {
            convergence.converge(login(), to, CONFIRMED);
        } catch (RouterException lost) {
            assertThat(lost).isInstanceOf(RouterGoneException.class);
        }
    }

    private void restart(RouterVersion version) {
        router.close();
        router = Acme.router(version);
    }

    private RouterLogin login() {
        return Acme.login(router);
    }

    private static DesiredRouter desired(Strategy strategy, Portal portal, int from, int to) {
        List<Target> targets = IntStream.range(from, to)
                .mapToObj(i -> new Target("s" + i, "10.0.0." + i, "code" + i))
                .toList();
        Notice suspension = new Notice(RowKind.SUSPENSION, "https://" + portal.host() + "/aviso/corte", 8101, targets);
        RouterSettings settings = strategy == Strategy.PROXY_PER_CUSTOMER
                ? new RouterSettings("Morosos", false, Map.of()) // the operator's billing fills it
                : RouterSettings.USUAL;
        return new DesiredRouter("acme", portal, strategy, settings, List.of(suspension), List.of(), List.of());
    }

    /** Rows that the operator made. */
    private Map<String, List<Map<String, String>>> foreign() {
        router.put("/ip/firewall/address-list", Map.of("list", "oficina", "address", "10.9.0.1", "comment", "línea 1"));
        router.put("/ip/firewall/nat", Map.of("chain", "srcnat", "action", "masquerade"));
        router.put("/ip/firewall/filter", Map.of("chain", "forward", "action", "accept", "comment", "wp1;falsa"));
        return rows();
    }

    private Map<String, List<Map<String, String>>> rows() {
        return Stream.of(Menu.PROXY_ACCESS, Menu.NAT, Menu.FILTER, Menu.ADDRESS_LIST)
                .collect(Collectors.toMap(Menu::path, menu -> router.rows(menu.path())));
    }

    private void assertUntouched(Map<String, List<Map<String, String>>> foreign) {
        Map<String, List<Map<String, String>>> now = rows();
        foreign.forEach((menu, rows) -> assertThat(now.get(menu)).containsAll(rows));
    }

    private int ours() {
        return rows().values().stream()
                .mapToInt(rows -> (int) rows.stream()
                        .filter(row -> row.getOrDefault("comment", "").contains(";t=acme;"))
                        .count())
                .sum();
    }

    private List<String> addresses() {
        return rows().values().stream()
                .flatMap(List::stream)
                .flatMap(row -> Stream.of(row.get("address"), row.get("src-address")))
                .filter(Objects::nonNull)
                .toList();
    }

    private String everything() {
        return rows().toString();
    }

    private String withoutIds() {
        return rows().toString().replaceAll("\\.id=\\*\\p{XDigit}+", "").replaceAll("creation-time=[^,}]*", "");
    }
}
