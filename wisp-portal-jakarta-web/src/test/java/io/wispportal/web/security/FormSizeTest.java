package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.payment.PaymentReportStore;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form's fields are read into memory by the server; how large it may be is the route's to say, not the client's. */
class FormSizeTest extends SecurityTest {

    private static final int MUCH = 100 * 1024;

    private final Visitor luis = portal.customer("luis@wispmega");
    private final String reporting =
            "/mis-facturas/" + portal.demo().invoices("luis@wispmega").get(0).id() + "/reportar";

    @Test
    void aFormWithoutFileIsSmallWhateverTypeItClaims() {
        Visitor stranger = portal.visitor();
        String token = stranger.token();

        for (String type : new String[] {"multipart/form-data; boundary=b", "application/x-www-form-urlencoded"}) {
            Answer answer = stranger.postRaw(
                    "/entrar", part("form-token", token) + part("user", "u".repeat(MUCH)) + "--b--\r\n", headers(type));
            assertThat(answer.status()).as(type).isEqualTo(413);
            assertThat(answer.words())
                    .as(type)
                    .contains("Escribió demasiado texto")
                    .doesNotContain("10 MB");
        }
    }

    @Test
    void besideAFileNotMoreTextIsTakenThanInAnyForm() {
        Answer answer = luis.postRaw(
                reporting,
                part("form-token", luis.token()) + part("comment", "c".repeat(MUCH)) + "--b--\r\n",
                headers("multipart/form-data; boundary=b"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.words()).contains("Escribió demasiado texto");
        assertThat(isReported()).isFalse();
    }

    @Test
    void aFormOfUnknownLengthIsRefusedUnread() {
        WireAnswer answer = wire.send(String.join(
                "\r\n",
                "POST /entrar HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked",
                "",
                "3",
                "a=b",
                "0",
                "",
                ""));

        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.body()).contains("No entendimos el envío");
    }

    /** The body never comes: an answer shows that nobody waited for it. */
    @Test
    void aBodyThatNoBrowserWouldSendIsRefusedUnread() {
        String announced = "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000000\r\n\r\n--b\r\n";

        for (String line : new String[] {"POST /nada", "POST /entrar", "GET /nada"}) {
            WireAnswer answer = wire.send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + announced);
            assertThat(answer.status()).as(line).isIn(403, 404);
        }
    }

    @Test
    void theBodyOfAQuestionIsNotRead() {
        WireAnswer answer = wire.send(String.join(
                "\r\n",
                "GET / HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 16",
                "",
                "sesion=terminada"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Su sesión terminó");
        assertThat(wire.get("/?sesion=terminada", "Host: localhost").body()).contains("Su sesión terminó");
    }

    @Test
    @Tag("PRE-03")
    void moreThanTheFilesOfARequestMayWeighIsRefusedUnread() {
        WireAnswer answer = wire.send(String.join(
                "\r\n",
                "POST /solicitar-instalacion/wispmega HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Sec-Fetch-Site: same-origin",
                "Content-Type: multipart/form-data; boundary=b",
                "Content-Length: 100000000",
                "",
                "--b",
                ""));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body())
                .contains("El archivo es demasiado grande", "Cada archivo puede pesar hasta 10 MB.")
                .doesNotContain("factura");
    }

    @Test
    @Tag("PRE-02")
    void besideTheFilesOfARequestNotMoreTextIsTakenThanInAnyForm() {
        Visitor stranger = portal.visitor();

        Answer answer = stranger.postRaw(
                "/solicitar-instalacion/wispmega",
                part("form-token", stranger.token()) + part("comments", "c".repeat(MUCH)) + "--b--\r\n",
                "Content-Type",
                "multipart/form-data; boundary=b",
                "Origin",
                stranger.origin());

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.words()).contains("Escribió demasiado texto");
    }

    private boolean isReported() {
        return portal.memory()
                .portal()
                .adapters()
                .get(PaymentReportStore.class)
                .openOn(
                        portal.demo().tenant("wispmega").id(),
                        portal.demo().invoices("luis@wispmega").get(0).id())
                .isPresent();
    }

    private String[] headers(String type) {
        return new String[] {"Content-Type", type, "Origin", luis.origin()};
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
