package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stored form of an audit entry's details. */
final class JsonTextsTest {

    @Test
    void anyTextComesBackAsItWas() {
        Map<String, String> texts = Map.of(
                "empty",
                "",
                "quoted \"name\"",
                "a \\ b",
                "lines\n",
                "ñ\r\n\t\u0000 😀",
                "json",
                "{\"a\":\"b\",\"c\":[]}");

        assertThat(JsonTexts.read(JsonTexts.write(texts))).isEqualTo(texts);
        assertThat(JsonTexts.read(JsonTexts.write(Map.of()))).isEmpty();
    }

    @Test
    void theStoredFormIsJson() {
        assertThat(JsonTexts.write(Map.of("say \"hi\"", "a\\b\n"))).isEqualTo("{\"say \\\"hi\\\"\":\"a\\\\b\\u000a\"}");
    }
}
