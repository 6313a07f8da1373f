package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-03")
class TagsTest {

    private static final String LIST = "/ip/firewall/address-list";

    @Test
    void everyReplyCarriesTheTagOfItsCommand() {
        try (RouterSimulator router = start();
                TestClient client = TestClient.loggedIn(router)) {
            client.say("/system/identity/print", ".tag=a");
            client.say("/nothing/print", ".tag=b");

            assertThat(List.of(client.hear(), client.hear(), client.hear(), client.hear()))
                    .containsExactly(
                            "!re .tag=a =name=MikroTik",
                            "!done .tag=a",
                            "!trap .tag=b =category=0 =message=no such command prefix",
                            "!done .tag=b");
        }
    }

    @Test
    void commandsThatRunTogetherAreAnsweredAsTheSeedWills() {
        List<String> first = tagsOfReplies(1);

        assertThat(first).isNotEqualTo(first.stream().sorted().toList()).hasSize(40);
        assertThat(first.stream().distinct()).hasSize(20);
        assertThat(tagsOfReplies(1)).isEqualTo(first);
        assertThat(tagsOfReplies(2)).isNotEqualTo(first);
    }

    /** A client that needs an order has to wait. */
    @Test
    void norAreTheyDoneInTheOrderInWhichTheyCame() {
        SimulatorSettings settings = SimulatorSettings.builder().concurrent(1).build();
        try (RouterSimulator router = RouterSimulator.start(settings);
                TestClient client = TestClient.loggedIn(router)) {
            router.faults().stall();
            for (int i = 10; i < 30; i++) {
                client.say(LIST + "/add", "=list=a", "=address=10.0.0." + i, ".tag=" + i);
            }
            await().until(() -> router.log().entries().size() >= 2 + 20);
            router.faults().resume();
            await().until(() -> router.rows(LIST).size() == 20);

            List<String> addresses =
                    router.rows(LIST).stream().map(row -> row.get("address")).toList();
            assertThat(addresses).isNotEqualTo(addresses.stream().sorted().toList());
        }
    }

    @Test
    void rowsOfTwoAnswersAreMixedButNoneIsLost() {
        SimulatorSettings settings = SimulatorSettings.builder().concurrent(3).build();
        try (RouterSimulator router = RouterSimulator.start(settings);
                TestClient client = TestClient.loggedIn(router)) {
            IntStream.range(0, 50).forEach(i -> client.adds(LIST, "=list=a", "=address=10.0.0." + i));
            client.say(LIST + "/print", "=.proplist=address", ".tag=x");
            client.say(LIST + "/print", "=.proplist=address", ".tag=y");

            List<String> lines =
                    IntStream.range(0, 102).mapToObj(i -> client.hear()).toList();
            List<String> x =
                    lines.stream().filter(line -> line.contains(".tag=x")).toList();
            assertThat(x).hasSize(51).endsWith("!done .tag=x").startsWith("!re .tag=x =address=10.0.0.0");
            assertThat(lines.subList(0, 51)).isNotEqualTo(x);
        }
    }

    @Test
    void aCommandIsCancelled() {
        try (RouterSimulator router = start();
                TestClient client = TestClient.loggedIn(router)) {
            router.faults().commandCost(Duration.ofSeconds(1));
            client.say(LIST + "/add", "=list=a", "=address=10.0.0.1", ".tag=slow");
            client.say("/cancel", "=tag=slow", ".tag=c");

            assertThat(List.of(client.hear(), client.hear(), client.hear()))
                    .containsExactly(
                            "!trap .tag=slow =category=2 =message=interrupted", "!done .tag=slow", "!done .tag=c");
            router.faults().commandCost(Duration.ZERO);
            assertThat(client.asks(LIST + "/print")).endsWith("!done");
            assertThat(router.rows(LIST)).isEmpty();
        }
    }

    private static List<String> tagsOfReplies(long seed) {
        SimulatorSettings settings =
                SimulatorSettings.builder().concurrent(seed).build();
        try (RouterSimulator router = RouterSimulator.start(settings);
                TestClient client = TestClient.loggedIn(router)) {
            router.faults().stall();
            for (int i = 10; i < 30; i++) {
                client.say("/system/identity/print", ".tag=" + i);
            }
            await().until(() -> router.log().entries().size() >= 2 + 20);
            router.faults().resume();
            List<String> tags = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                tags.add(client.hear().replaceAll(".*\\.tag=(\\w+).*", "$1"));
            }
            return tags;
        }
    }

    private static RouterSimulator start() {
        return RouterSimulator.start(SimulatorSettings.builder().build());
    }
}
