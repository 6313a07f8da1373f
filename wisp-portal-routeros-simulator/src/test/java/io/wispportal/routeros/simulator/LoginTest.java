package io.wispportal.routeros.simulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-03")
class LoginTest {

    @Test
    void theResponseIsTheOneThatRoutersExpect() {
        assertThat(Login.response("passTest", "abc123")).isEqualTo("0021277bff9ac7caf06aa608e46616d47f");
    }

    @Test
    void aPasswordOpensTheDoor() {
        try (RouterSimulator router = withAna(LoginStyle.PLAIN);
                TestClient client = new TestClient(router)) {
            assertThat(client.login("ana", "secreto ñ")).isEqualTo("!done");
            assertThat(client.asks("/user/active/print", "=.proplist=name,via,group,address"))
                    .isEqualTo("!re =name=ana =via=api =group=full =address=127.0.0.1\n!done");
        }
    }

    @Test
    void aWrongOneDoesNot() {
        try (RouterSimulator router = withAna(LoginStyle.PLAIN);
                TestClient client = new TestClient(router)) {
            assertThat(client.login("ana", "otra"))
                    .isEqualTo("!trap =message=invalid user name or password (6)\n!done");
            assertThat(client.login("eva", "")).isEqualTo("!trap =message=invalid user name or password (6)\n!done");
            assertThat(client.asks("/ip/proxy/print")).isEqualTo("!fatal not logged in");
            assertThat(client.hearsTheEnd()).isTrue();
        }
    }

    @Test
    void olderRoutersSetAChallenge() {
        try (RouterSimulator router = withAna(LoginStyle.CHALLENGE);
                TestClient client = new TestClient(router)) {
            String answer = client.login("ana", "secreto ñ");
            assertThat(answer).matches("!done =ret=[0-9a-f]{32}");

            String latin1 = new String("secreto ñ".getBytes(UTF_8), ISO_8859_1);
            String response = Login.response(latin1, answer.substring("!done =ret=".length()));
            assertThat(client.asks("/login", "=name=ana", "=response=00" + "1".repeat(32)))
                    .isEqualTo("!trap =message=cannot log in\n!done");
            assertThat(client.asks("/login", "=name=ana", "=response=" + response))
                    .isEqualTo("!done");
            assertThat(client.asks("/system/identity/print")).isEqualTo("!re =name=MikroTik\n!done");
        }
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        SimulatorSettings settings =
                SimulatorSettings.builder().user("lector", "x", "read").build();
        try (RouterSimulator router = RouterSimulator.start(settings);
                TestClient client = new TestClient(router)) {
            client.login("lector", "x");
            assertThat(client.asks("/system/identity/print")).endsWith("!done");
            assertThat(client.asks("/system/identity/set", "=name=x"))
                    .isEqualTo("!trap =message=not enough permissions (9)\n!done");
        }
    }

    @Test
    void whoMayNotUseTheApiDoesNotEnter() {
        SimulatorSettings settings =
                SimulatorSettings.builder().user("winbox", "x", "winbox").build();
        try (RouterSimulator router = RouterSimulator.start(settings);
                TestClient client = new TestClient(router)) {
            router.put("/user/group", Map.of("name", "winbox", "policy", "read,write,winbox"));

            assertThat(client.login("winbox", "x")).startsWith("!trap");
        }
    }

    @Test
    void oneSessionMoreThanTwentyIsRefused() {
        try (RouterSimulator router =
                RouterSimulator.start(SimulatorSettings.builder().build())) {
            List<TestClient> clients = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clients.add(TestClient.loggedIn(router));
            }
            try (TestClient refused = new TestClient(router)) {
                assertThat(refused.hearsTheEnd()).isTrue();
            }

            clients.get(0).close();
            await().until(() -> router.connections() < 20);
            clients.set(0, TestClient.loggedIn(router));
            clients.forEach(TestClient::close);
            await().untilAsserted(() -> assertThat(router.rows("/user/active")).isEmpty());
        }
    }

    @Test
    void whoLogsInTwiceIsThereOnce() {
        try (RouterSimulator router = withAna(LoginStyle.PLAIN);
                TestClient client = new TestClient(router)) {
            client.login("ana", "secreto ñ");
            client.login("ana", "secreto ñ");

            assertThat(router.rows("/user/active")).hasSize(1);
        }
    }

    private static RouterSimulator withAna(LoginStyle style) {
        return RouterSimulator.start(SimulatorSettings.builder()
                .user("ana", "secreto ñ", "full")
                .loginStyle(style)
                .build());
    }
}
