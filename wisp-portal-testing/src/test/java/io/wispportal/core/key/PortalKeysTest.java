package io.wispportal.core.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortalKeysTest {

    private final PortalKeys keys = PortalKeys.generate();

    @Test
    void whatWasSignedIsReadForItsPurposeOnly() {
        String signed = keys.sign("session", "hola".getBytes(UTF_8));

        assertThat(keys.verify("session", signed)).contains("hola".getBytes(UTF_8));
        assertThat(keys.verify("form", signed)).isEmpty();
        assertThat(keys.verify("session:", signed)).isEmpty();
        assertThat(keys.verify("", signed)).isEmpty();
        assertThat(PortalKeys.generate().verify("session", signed)).isEmpty();
    }

    @Test
    void rotatedKeysReadWhatTheOldOnesWroteAndNotTheOtherWayRound() {
        String signed = keys.sign("session", "hola".getBytes(UTF_8));
        String cipher = keys.encrypt("tenant-a|password", "wispmega-2026");

        PortalKeys rotated = PortalKeys.parse(keys.rotated().export());

        assertThat(rotated.verify("session", signed)).contains("hola".getBytes(UTF_8));
        assertThat(rotated.decrypt("tenant-a|password", cipher)).isEqualTo("wispmega-2026");
        assertThat(keys.verify("session", rotated.sign("session", "hola".getBytes(UTF_8))))
                .isEmpty();
        String newer = rotated.encrypt("tenant-a|password", "wispmega-2026");
        assertThatThrownBy(() -> keys.decrypt("tenant-a|password", newer)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void partsOfPurposeAndPayloadDoNotRunTogether() {
        String signed = keys.sign("form:a", "b".getBytes(UTF_8));

        String payloadMoved = signed.replaceFirst("^[^.]*", "OmI"); // ":b"
        assertThat(keys.verify("form:", payloadMoved)).isEmpty();
        assertThat(keys.verify("form", payloadMoved)).isEmpty();
    }

    @Test
    void everyChangedLetterIsNoticed() {
        String signed = keys.sign("session", "0123456789ab".getBytes(UTF_8));

        for (int i = 0; i < signed.length() - 1; i++) {
            char other = signed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = signed.substring(0, i) + other + signed.substring(i + 1);
            assertThat(keys.verify("session", changed)).as("letter %d", i).isEmpty();
        }
    }

    @Test
    void whatIsNoSignatureAtAllIsEmptyToo() {
        for (String text : List.of("", ".", "..", "a.b", "ñ.ñ", "====.====", "\u0000", "x".repeat(10_000))) {
            assertThat(keys.verify("session", text)).as(text).isEmpty();
        }
    }

    @Test
    void aSecretIsReadInItsContextOnlyAndNeverWrittenTwiceAlike() {
        String cipher = keys.encrypt("tenant-a|password", "wispmega-2026");

        assertThat(keys.decrypt("tenant-a|password", cipher)).isEqualTo("wispmega-2026");
        assertThat(keys.encrypt("tenant-a|password", "wispmega-2026")).isNotEqualTo(cipher);
        assertThatThrownBy(() -> keys.decrypt("tenant-b|password", cipher)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PortalKeys.generate().decrypt("tenant-a|password", cipher))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.decrypt("tenant-a|password", "no base64!"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.decrypt("tenant-a|password", cipher.substring(4)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theTextFormBringsTheSameKeys() {
        PortalKeys again = PortalKeys.parse(" " + keys.export() + "\n");

        assertThat(again.verify("session", keys.sign("session", new byte[] {1})))
                .isPresent();
        assertThat(again.decrypt("c", keys.encrypt("c", "secret"))).isEqualTo("secret");
    }

    @Test
    void aWrongTextIsRefusedWithoutRepeatingIt() {
        String[] parts = keys.export().split("\\.");
        String cut = parts[0].substring(0, parts[0].length() / 2);
        for (String text : List.of("", "x", "geheim.geheim", parts[1] + "." + parts[0], cut + "." + parts[1], "ñ.ñ")) {
            assertThatThrownBy(() -> PortalKeys.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .hasMessageStartingWith("the keyset ");
        }
    }

    @Test
    void keysDoNotPrint() {
        assertThat(keys).hasToString("PortalKeys");
    }
}
