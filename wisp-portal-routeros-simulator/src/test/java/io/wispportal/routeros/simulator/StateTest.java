package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("NOT-03")
class StateTest {

    private static final String ACCESS = "/ip/proxy/access";
    private static final String LIST = "/ip/firewall/address-list";

    @TempDir
    Path folder;

    @Test
    void aRouterThatIsStartedAgainKnowsWhatItKnew() {
        List<?> before;
        try (RouterSimulator router = start();
                TestClient client = TestClient.loggedIn(router)) {
            client.adds(ACCESS, "=dst-host=b", "=comment=ñ \"=\"");
            client.adds(ACCESS, "=dst-host=a", "=place-before=*1");
            client.adds(ACCESS, "=dst-host=c");
            client.asks(ACCESS + "/remove", "=.id=*3");
            client.adds(LIST, "=list=a", "=address=10.0.0.1", "=timeout=1d");
            client.asks("/system/identity/set", "=name=torre");
            before = router.rows(ACCESS);
        }
        try (RouterSimulator router = start();
                TestClient client = TestClient.loggedIn(router)) {
            assertThat(router.rows(ACCESS)).isEqualTo(before);
            assertThat(router.rows(LIST)).isEmpty();
            assertThat(client.asks("/system/identity/print")).startsWith("!re =name=torre");
            assertThat(client.adds(ACCESS, "=dst-host=d")).isEqualTo("*4");
        }
    }

    @Test
    void aRouterThatWasAwayComesBackWhereItWas() {
        RouterSimulator first = start();
        TestClient client = TestClient.loggedIn(first);
        int port = first.port();
        first.close();
        assertThatThrownBy(() -> new TestClient(first)).hasCauseInstanceOf(ConnectException.class);

        SimulatorSettings settings = SimulatorSettings.builder().port(port).build();
        try (RouterSimulator second = RouterSimulator.start(settings);
                TestClient again = TestClient.loggedIn(second)) {
            assertThat(second.port()).isEqualTo(port);
            assertThat(client.hearsTheEnd()).isTrue();
            assertThat(again.asks("/system/identity/print")).endsWith("!done");
        }
    }

    @Test
    void itIsWrittenDownWhileItRuns() {
        try (RouterSimulator router = start();
                TestClient client = TestClient.loggedIn(router)) {
            client.adds(ACCESS, "=dst-host=portal.example");

            await().until(() -> Files.exists(file()) && Files.readString(file()).contains("portal.example"));
        }
    }

    @Test
    void whenItIsClosedNothingOfItRunsOn() {
        RouterSimulator router = start();
        TestClient client = TestClient.loggedIn(router);
        router.faults().commandCost(Duration.ofHours(1));
        client.say("/system/identity/print");
        router.close();

        assertThat(client.hearsTheEnd()).isTrue();
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("router-")));
        client.close();
    }

    private Path file() {
        return folder.resolve("router");
    }

    private RouterSimulator start() {
        return RouterSimulator.start(
                SimulatorSettings.builder().stateFile(file()).build());
    }
}
