package io.wispportal.routeros.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.routeros.wire.Command;
import org.junit.jupiter.api.Test;

/** What ends in logs and on pages. */
class RouterWordsTest {

    @Test
    void whatARouterSaysIsOneLineOfAReasonableLength() {
        String said = "failure: already have such entry\r\n\u001b[31m" + "x".repeat(1_000_000);

        RouterRefusedException refused = new RouterRefusedException(said);

        assertThat(refused.refusal()).isEqualTo(Refusal.ALREADY_THERE);
        assertThat(refused.getMessage())
                .startsWith("failure: already have such entry")
                .hasSizeLessThan(310)
                .doesNotContain("\r", "\n", "\u001b");
    }

    @Test
    void noPasswordIsInWhatACommandIsShownAs() {
        Command login = Command.of("/login")
                .with("name", "portal")
                .with("password", "una cabra")
                .with("response", "00ab");

        assertThat(login.toString()).isEqualTo("/login [name, password, response]");
        assertThat(login.sentence().toString()).contains("=name=portal").doesNotContain("una cabra", "00ab");
    }
}
