package io.wispportal.core.message.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.message.SendResult.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers of gateways are read, however long they are. */
@Tag("MSG-03")
class AnswerTest {

    private static final int KEPT = 64 * 1024;
    private static final String GOOD = "HTTP/1.1 200 OK\r\n";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, KEPT})
    void whatIsNotTooLongIsKeptWhole(int length) throws IOException {
        String body = "x".repeat(length);

        assertWhole(read(GOOD + "Content-Length: " + length + "\r\n\r\n" + body), body);
        assertWhole(read(GOOD + "\r\n" + body), body);
        assertWhole(read(GOOD + "Transfer-Encoding: chunked\r\n\r\n" + chunks(body, 1000)), body);
    }

    @Test
    void ofALongerOneTheBeginningIsKept() throws IOException {
        String body = "ok" + "x".repeat(KEPT);

        assertCut(read(GOOD + "Content-Length: " + body.length() + "\r\n\r\n" + body));
        assertCut(read(GOOD + "Content-Length: 50000000000\r\n\r\n" + body));
        assertCut(read(GOOD + "\r\n" + body));
        assertCut(read(GOOD + "Transfer-Encoding: chunked\r\n\r\n" + chunks(body, 1000)));
        assertCut(read(GOOD + "Transfer-Encoding: chunked\r\n\r\n" + chunks(body, body.length())));
        assertCut(read(GOOD + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFF\r\n" + body));
    }

    @Test
    void whatBreaksOffBeforeItsEndIsNoAnswer() {
        for (String broken : new String[] {
            "Content-Length: 3\r\n\r\nok",
            "Content-Length: -1\r\n\r\nok",
            "Content-Length: x\r\n\r\nok",
            "Transfer-Encoding: chunked\r\n\r\n3\r\nok",
            "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n"
        }) {
            assertThatThrownBy(() -> read(GOOD + broken)).as(broken).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aGoodStatusCountsHoweverLongItsAnswerIs() throws IOException {
        Answer longOne = read(GOOD + "\r\nok" + "x".repeat(KEPT) + "late");

        assertThat(GatewayReplies.read(longOne, "", false).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(GatewayReplies.read(longOne, "ok", false).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(GatewayReplies.read(longOne, "late", false).outcome())
                .as("it may be in the part that was not read")
                .isEqualTo(Outcome.UNSURE);
        assertThat(GatewayReplies.read(longOne, "late", true).outcome()).isEqualTo(Outcome.TRY_LATER);
        assertThat(GatewayReplies.read(read(GOOD + "\r\nok"), "late", false).outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aLongRefusalIsARefusal() throws IOException {
        Answer refusal = read("HTTP/1.1 400 Bad Request\r\n\r\n" + "x".repeat(KEPT + 1));

        assertThat(GatewayReplies.read(refusal, "", false).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @Tag("MSG-01")
    void aRequestPrintsNeitherSecretNorText() {
        OutboundRequest request = new OutboundRequest(
                "POST",
                URI.create("https://sms.example/s3cret?to=5"),
                Map.of("Authorization", "Bearer s3cret"),
                "https://portal.example/a/s3cret");

        assertThat(request.toString()).contains("POST").doesNotContain("s3cret").doesNotContain("sms.example");
    }

    private static void assertWhole(Answer answer, String body) {
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.whole()).isTrue();
    }

    private static void assertCut(Answer answer) {
        assertThat(answer.body()).startsWith("ok").hasSize(KEPT);
        assertThat(answer.whole()).isFalse();
    }

    private static String chunks(String body, int size) {
        StringBuilder chunks = new StringBuilder();
        for (int from = 0; from < body.length(); from += size) {
            String chunk = body.substring(from, Math.min(body.length(), from + size));
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("; x=y\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return chunks.append("0\r\n\r\n").toString();
    }

    private static Answer read(String wire) throws IOException {
        return Answer.read(new ByteArrayInputStream(wire.getBytes(UTF_8)));
    }
}
