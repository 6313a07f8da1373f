package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Queries and bodies that cannot be read: a clear page, never a fault. */
class OddInputTest extends SecurityTest {

    private final Visitor ana = portal.customer("ana@wispmega");
    private final Visitor admin = portal.staff("admin@wispmega");
    private final String[] anas = {"Host: localhost", "Cookie: wisp-session=" + ana.cookie("wisp-session")};
    private final String[] admins = {"Host: admin.localhost", "Cookie: wisp-session=" + admin.cookie("wisp-session")};

    @Test
    void aQueryThatCannotBeReadGetsAPageOfOurs() {
        for (String query :
                List.of("?done=%zz", "?done=%", "?%", "?done=%ff", "?=&&==", "?done=%ed%a0%80", "?done=%00")) {
            for (WireAnswer answer : List.of(
                    wire.get("/" + query, "Host: localhost"),
                    wire.get("/inicio" + query, anas),
                    wire.get("/nada" + query, anas),
                    wire.get("/admin/clientes" + query + "&q=%zz", admins),
                    wire.get("/admin/facturas" + query + "&zona=%zz", admins),
                    wire.get("/admin/reporte-de-pagos" + query + "&desde=%zz", admins))) {
                assertThat(answer.status()).as(query).isIn(200, 303, 400, 404);
                assertThat(answer.header("Content-Security-Policy")).as(query).isNotEmpty();
                assertThat(answer.body()).as(query).doesNotContain("Exception");
            }
        }
    }

    @Test
    @Tag("NOT-02")
    void aNoticeWhoseCodeCannotBeReadIsShownToAStrangerAndNoCookieIsSet() {
        for (String query : List.of("?c=%zz", "?c=%ff", "?%", "?c=%ed%a0%80")) {
            WireAnswer answer = wire.get("/aviso/suspension/wispmega" + query, "Host: localhost");
            assertThat(answer.status()).as(query).isEqualTo(200);
            assertThat(answer.body()).contains("WispMega", "Casi siempre es por un pago pendiente");
            assertThat(answer.all("Set-Cookie")).isEmpty();
        }
        for (String body : List.of("c=%zz&notice=1", "%")) {
            WireAnswer answer = wire.post("/aviso/visto/wispmega", body, "Host: localhost");
            assertThat(answer.status()).as(body).isEqualTo(404);
            assertThat(answer.all("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aBodyThatCannotBeReadGetsAPageOfOurs() {
        for (String body : List.of("%zz=1", "form-token=%zz", "%", "a=1&".repeat(5000), "form-token=%ff%fe")) {
            WireAnswer answer = post("application/x-www-form-urlencoded", body);
            assertThat(answer.status())
                    .as(body.substring(0, Math.min(20, body.length())))
                    .isIn(400, 403);
            assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @Test
    void aMultipartBodyThatCannotBeReadGetsAPageOfOurs() {
        for (String[] sent : new String[][] {
            {"multipart/form-data", "x"},
            {"multipart/form-data; boundary=", "x"},
            {"multipart/form-data; boundary=b", "x"},
            {"multipart/form-data; boundary=b", "--b\r\n"},
            {"multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"},
            {"multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx"},
            {"multipart/form-data; boundary=" + "b".repeat(5000), "--b--\r\n"},
            {"multipart/mixed; boundary=b", "--b--\r\n"},
            {"text/plain", "form-token=x"},
            {"application/json", "{}"},
            {"", "form-token=x"}
        }) {
            WireAnswer answer = post(sent[0], sent[1]);
            assertThat(answer.status()).as(sent[0] + " " + sent[1]).isIn(400, 403);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(sent[0] + " " + sent[1])
                    .isNotEmpty();
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @Test
    void textThatNoDatabaseTakesIsNoFault() {
        String token = admin.token();
        for (String text : List.of("%00", "a%00b", "%ed%a0%80", "%ff", "%F0%9F%92%A9", "%E2%80%AE", "x".repeat(3000))) {
            WireAnswer answer = wire.post(
                    "/admin/formas-de-pago/nueva",
                    "form-token=" + encoded(token) + "&internalName=" + text + "&visibleName=" + text + "&position="
                            + text,
                    admins[0],
                    admins[1],
                    "Sec-Fetch-Site: same-origin");
            assertThat(answer.status()).as(text).isIn(303, 400, 422);
            assertThat(wire.get("/admin/clientes?q=" + text, admins).status())
                    .as(text)
                    .isIn(200, 400);
        }
    }

    private WireAnswer post(String type, String body) {
        return wire.send("POST /salir HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", anas)
                + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
