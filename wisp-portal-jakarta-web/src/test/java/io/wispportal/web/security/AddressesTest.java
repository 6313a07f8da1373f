package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hosts and paths that no link of ours has. */
class AddressesTest extends SecurityTest {

    private static final List<String> ODD_PATHS = List.of(
            "//",
            "//inicio",
            "/inicio/",
            "/inicio//",
            "/./inicio",
            "/inicio/.",
            "/inicio/..",
            "/inicio/../inicio",
            "/assets/../inicio",
            "/..;/inicio",
            "/assets/..;/inicio",
            "/inicio;x=1",
            "/;/inicio",
            "/%2e%2e/inicio",
            "/%2e/inicio",
            "/assets/%2e%2e/inicio",
            "/assets/1/..%2f..%2f..%2fWEB-INF%2fweb.xml",
            "/assets/1/%2e%2e%2fportal.css",
            "/assets/1/portal.css%00",
            "/assets/1/../../META-INF/persistence.xml",
            "/%2finicio",
            "/inicio%2f",
            "/inicio%5c",
            "/inicio%20",
            "/inicio%00",
            "/inicio%0d%0aX-Planted:%20yes",
            "/%69nicio",
            "/INICIO",
            "/Inicio",
            "/admin/../inicio",
            "/ADMIN",
            "/Admin/menu",
            "/%61dmin",
            "/admin;/menu",
            "/admin/%6denu",
            "/admin/menu/",
            "/admin//menu",
            "/admin/menu%2f",
            "/WEB-INF/web.xml",
            "/META-INF/persistence.xml");

    private static final List<String> ODD_IDS = List.of(
            "..%2finicio",
            "%", "%zz", "x".repeat(3000), "0", "-1", "1-1-1-1-1", "{invoice}", "%7Binvoice%7D", "%00", " ");

    private final Visitor customer = portal.customer("ana@wispmega");
    private final Visitor staff = portal.staff("admin@wispmega");

    @Test
    void aPathThatIsNotInTheTableIsNotFoundForAnybody() {
        for (String path : ODD_PATHS) {
            assertNotFound(path, "Host: localhost");
            assertNotFound(path, "Host: localhost", "Cookie: wisp-session=" + customer.cookie("wisp-session"));
            assertNotFound(path, "Host: admin.localhost", "Cookie: wisp-session=" + staff.cookie("wisp-session"));
        }
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        for (String id : ODD_IDS) {
            assertNotFound(
                    "/mis-facturas/" + id,
                    "Host: localhost",
                    "Cookie: wisp-session=" + customer.cookie("wisp-session"));
            assertNotFound(
                    "/admin/clientes/" + id,
                    "Host: admin.localhost",
                    "Cookie: wisp-session=" + staff.cookie("wisp-session"));
        }
    }

    @Test
    void aPathOfBytesThatAreNoTextIsNotFound() {
        WireAnswer answer = wire.get("/ñandú/\u0001", "Host: localhost");

        assertThat(answer.status()).isIn(400, 404);
    }

    @Test
    @Tag("TEN-03")
    void anUnknownOrMalformedHostGetsAPlainPageAndNeverAFault() {
        for (String host : List.of(
                "",
                " ",
                "@",
                "localhost@otro.example",
                "otro.example@localhost",
                "[::1]",
                "[::1]:" + portal.port(),
                "[::1",
                "::1",
                "localhost.",
                "localhost:",
                "localhost:x",
                "localhost:99999",
                "localhost:80:80",
                "localhost/",
                "localhost,admin.localhost",
                "localhost admin.localhost",
                "xn--otro-hqa.example",
                "ñandú.example",
                "%6cocalhost",
                "127.0.0.1",
                "0x7f.1",
                "a".repeat(300),
                "a.".repeat(150),
                "wispmega.localhost",
                "evil.clientes.wispmega.localhost",
                "clientes.wispmega.localhost.otro.example",
                "'; drop table tenant; --",
                "<script>",
                "..",
                "-")) {
            WireAnswer answer = wire.get("/", "Host: " + host);
            assertThat(answer.status())
                    .as("Host: %s -> %s", host, answer.body())
                    .isIn(200, 400, 404);
            assertThat(answer.body()).as("Host: %s", host).doesNotContain("WispMega", "Red Rural", "Exception");
            boolean ours = host.startsWith("localhost:");
            assertThat(answer.status() == 200)
                    .as("Host: %s answers %s", host, answer.status())
                    .isIn(ours, false);
        }
    }

    @Test
    @Tag("TEN-03")
    void twoHostsOrNoneAreRefused() {
        assertThat(wire.get("/", "Host: localhost", "Host: admin.localhost").status())
                .isEqualTo(400);
        assertThat(wire.get("/").status()).isEqualTo(400);
        assertThat(wire.send("GET / HTTP/1.0\r\n\r\n").status()).isIn(0, 404);
    }

    @Test
    @Tag("TEN-03")
    void hostsAreComparedWithoutCaseAndPort() {
        assertThat(wire.get("/", "Host: LOCALHOST:1").body()).contains("Entre a su cuenta");
        assertThat(wire.get("/", "Host: Admin.LocalHost").body()).contains("Entre a la consola");
        assertThat(wire.get("/", "Host: Clientes.WispMega.localhost").body()).contains("WispMega");
    }

    private void assertNotFound(String path, String... headers) {
        WireAnswer answer = wire.get(path, headers);
        assertThat(answer.status()).as("%s %s", path, headers[0]).isIn(400, 404);
        assertThat(answer.body()).as(path).doesNotContain("Exception", "portal.css{", "<persistence");
        assertThat(answer.header("X-Planted")).as(path).isEmpty();
    }
}
