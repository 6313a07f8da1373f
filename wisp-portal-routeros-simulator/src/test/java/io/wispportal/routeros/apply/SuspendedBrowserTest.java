package io.wispportal.routeros.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Guards;
import io.wispportal.routeros.plan.Notice;
import io.wispportal.routeros.plan.RouterSettings;
import io.wispportal.routeros.plan.RowKind;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.plan.Target;
import io.wispportal.routeros.simulator.CustomerWeb;
import io.wispportal.routeros.simulator.CustomerWebServer;
import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.simulator.Seen;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules do: what a browser behind the router sees. */
@Tag("NOT-01")
class SuspendedBrowserTest {

    private static final String HOST = Acme.HOST;
    private static final String PAGE = "https://" + HOST + "/aviso/corte";
    private static final URI NEWS = URI.create("http://news.example/");
    private static final URI SAFE_NEWS = URI.create("https://news.example/");
    private static final URI PORTAL_PAGE = URI.create("http://" + HOST + "/");
    private static final URI SAFE_PORTAL_PAGE = URI.create("https://" + HOST + "/");
    private static final String SUSPENDED = "127.0.0.5";
    private static final String OTHER = "127.0.0.6";

    private RouterSimulator router = Acme.router(RouterVersion.V7_18);

    @AfterEach
    void close() {
        router.close();
    }

    @ParameterizedTest
    @MethodSource("io.wispportal.routeros.apply.Acme#everywhere")
    @Tag("NOT-08")
    void whoIsSuspendedSeesThePageAndReachesThePortalAndNobodyElseIsTouched(RouterVersion version, Strategy strategy) {
        router.close();
        router = Acme.router(version);
        assertThat(open(SUSPENDED, NEWS).kind()).isEqualTo(Seen.Kind.PASSED);

        converge(desired(strategy, List.of(new Target("s5", SUSPENDED, "c0de"))));

        Seen seen = open(SUSPENDED, NEWS);
        if (strategy == Strategy.DSTNAT_PORTAL) {
            assertThat(seen).isEqualTo(new Seen(Seen.Kind.SENT_TO, "203.0.113.10:8101"));
        } else {
            assertThat(seen.kind()).isEqualTo(Seen.Kind.REDIRECTED);
            assertThat(seen.where()).startsWith(PAGE);
        }
        assertThat(open(SUSPENDED, PORTAL_PAGE).kind()).isEqualTo(Seen.Kind.PASSED);
        assertThat(open(SUSPENDED, SAFE_PORTAL_PAGE).kind()).isEqualTo(Seen.Kind.PASSED);
        assertThat(open(SUSPENDED, SAFE_NEWS).kind()).isEqualTo(Seen.Kind.REJECTED);
        assertThat(open(OTHER, NEWS).kind()).isEqualTo(Seen.Kind.PASSED);
        assertThat(open(OTHER, SAFE_NEWS).kind()).isEqualTo(Seen.Kind.PASSED);

        converge(desired(strategy, List.of()));
        assertThat(open(SUSPENDED, NEWS).kind()).isEqualTo(Seen.Kind.PASSED);
        assertThat(open(SUSPENDED, SAFE_NEWS).kind()).isEqualTo(Seen.Kind.PASSED);
    }

    @Test
    @Tag("NOT-02")
    void aRealBrowserIsSentToItsOwnPage() throws IOException {
        converge(desired(Strategy.PROXY_PER_CUSTOMER, List.of(new Target("s5", SUSPENDED, "c0de"))));
        try (CustomerWebServer server = CustomerWebServer.start(web())) {
            assertThat(get(server.port(), SUSPENDED, "news.example"))
                    .contains("HTTP/1.1 302", "Location: " + PAGE + "?c=c0de");
            assertThat(get(server.port(), SUSPENDED, HOST)).contains("HTTP/1.1 200", HOST);
            assertThat(get(server.port(), OTHER, "news.example")).contains("HTTP/1.1 200", "news.example");
        }
    }

    @Test
    void whatIsEncryptedNoProxyAnswers() {
        router.put("/ip/firewall/nat", redirect("80,443"));
        proxy();
        assertThat(open(OTHER, NEWS).kind()).isEqualTo(Seen.Kind.PASSED);
        assertThat(open(OTHER, SAFE_NEWS).kind()).isEqualTo(Seen.Kind.REJECTED);
    }

    @Test
    void rulesThatOnlyLogDecideNothingAndThoseNobodyKnowsAreNotGuessed() {
        router.put("/ip/firewall/filter", Map.of("chain", "forward", "action", "log"));
        router.put("/ip/firewall/filter", Map.of("chain", "forward", "action", "reject", "connection-state", "new"));
        assertThat(open(OTHER, NEWS).kind()).isEqualTo(Seen.Kind.REJECTED);

        router.put("/ip/firewall/nat", Map.of("chain", "dstnat", "action", "jump"));
        assertThatThrownBy(() -> open(OTHER, NEWS)).isInstanceOf(IllegalStateException.class);
    }

    private static Map<String, String> redirect(String ports) {
        return Map.of(
                "chain", "dstnat", "action", "redirect", "to-ports", "8080", "protocol", "tcp", "dst-port", ports);
    }

    private void proxy() {
        try (RouterSession session = Acme.TRANSPORT.open(Acme.login(router))) {
            session.call(Command.of("/ip/proxy/set").with("enabled", "yes"));
        }
    }

    @Test
    void aProxyThatIsOffRefusesWhatIsSentToIt() {
        router.put("/ip/firewall/nat", redirect("80"));
        assertThat(open(OTHER, NEWS).kind()).isEqualTo(Seen.Kind.REJECTED);
    }

    private static String get(int port, String source, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(source), 0)) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    private void converge(DesiredRouter desired) {
        assertThat(Acme.convergence(Acme.TRANSPORT)
                        .converge(Acme.login(router), desired, Guards.USUAL.confirm())
                        .isConverged())
                .isTrue();
    }

    /** Everything but the page is cut off; where rules are made for each customer, the operator's list says who is. */
    private DesiredRouter desired(Strategy strategy, List<Target> targets) {
        boolean each = strategy == Strategy.PROXY_PER_CUSTOMER;
        if (each) {
            morosos(targets);
        }
        return new DesiredRouter(
                "acme",
                Acme.PORTAL,
                strategy,
                new RouterSettings(each ? "Morosos" : null, true, Map.of()),
                List.of(new Notice(RowKind.SUSPENSION, PAGE, 8101, targets)),
                List.of(),
                List.of());
    }

    private void morosos(List<Target> targets) {
        if (targets.isEmpty()) {
            try (RouterSession session = Acme.TRANSPORT.open(Acme.login(router))) {
                router.rows("/ip/firewall/address-list").stream()
                        .filter(row -> "Morosos".equals(row.get("list")))
                        .forEach(row -> session.call(Command.of("/ip/firewall/address-list/remove")
                                .with(".id", String.valueOf(row.get(".id")))));
            }
        }
        targets.forEach(target ->
                router.put("/ip/firewall/address-list", Map.of("list", "Morosos", "address", target.address())));
    }

    private Seen open(String source, URI page) {
        return web().open(source, page);
    }

    private CustomerWeb web() {
        return new CustomerWeb(router, Acme::addresses);
    }
}
