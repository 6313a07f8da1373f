package io.wispportal.routeros.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NOT-03")
class MainTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aRouterIsStartedFromTheCommandLine() {
        try (RouterSimulator router = start("--port=0", "--version=6.49", "--user=ana:secreta:read", "--user=eva:x");
                TestClient client = new TestClient(router)) {
            assertThat(client.login("ana", "secreta")).isEqualTo("!done");
            assertThat(client.asks("/user/print", "=.proplist=name,group"))
                    .isEqualTo("!re =name=ana =group=read\n!re =name=eva =group=full\n!done");
            assertThat(printed.toString(UTF_8))
                    .isEqualToIgnoringNewLines(
                            "RouterOS 6.49.18 (long-term) listens on 127.0.0.1:" + router.port() + "; Ctrl+C ends it.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot=1", "port=1", "--port", "--port=x", "--version=8", "--user=ana", "--login=card"})
    void aWordThatItDoesNotKnowIsRefused(String word) {
        assertThatThrownBy(() -> start("--port=0", word)).isInstanceOf(IllegalArgumentException.class);
    }

    private RouterSimulator start(String... words) {
        return Main.start(words, new PrintStream(printed, true, UTF_8));
    }
}
