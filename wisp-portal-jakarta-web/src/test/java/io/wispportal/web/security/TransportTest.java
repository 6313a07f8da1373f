package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Test;

/** What browsers are told about https, and to forget when somebody signs out. */
class TransportTest extends SecurityTest {

    private static final String HTTPS = "X-Forwarded-Proto: https";
    private static final String HSTS = "Strict-Transport-Security";

    private final Wire proxied = new Wire(portal.startNode("127.0.0.1"));

    @Test
    void ourHostsAreForAYearOfHttpsOnly() {
        for (String host : new String[] {"localhost", "admin.localhost"}) {
            for (String path : new String[] {"/", "/inicio", "/nowhere", "/health/live"}) {
                assertThat(proxied.get(path, "Host: " + host, HTTPS).header(HSTS))
                        .as(host + path)
                        .isEqualTo("max-age=31536000");
            }
        }
    }

    @Test
    void aTenantsOwnDomainIsForFiveMinutes() {
        assertThat(proxied.get("/", "Host: clientes.wispmega.localhost", HTTPS).header(HSTS))
                .isEqualTo("max-age=300");
    }

    @Test
    void nothingIsSaidOverHttpOrOfForeignHostsOrOnAStrangersWord() {
        assertThat(proxied.get("/", "Host: localhost").all(HSTS)).isEmpty();
        assertThat(proxied.get("/", "Host: foreign.example", HTTPS).all(HSTS)).isEmpty();
        assertThat(wire.get("/", "Host: localhost", HTTPS).all(HSTS)).isEmpty();
    }

    @Test
    void signingOutClearsWhatTheBrowserKeptButNotTheCookiesOfOtherSites() {
        Visitor ana = portal.customer("ana@wispmega");
        assertThat(ana.get("/inicio").response().headers().map()).doesNotContainKey("clear-site-data");

        Answer left = ana.post("/salir");

        assertThat(left.response().headers().allValues("Clear-Site-Data")).containsExactly("\"cache\", \"storage\"");
        assertThat(left.location()).isEqualTo("/?sesion=cerrada");
    }

    @Test
    void theSixthBrowserSignsTheFirstOut() {
        Visitor first = portal.customer("ana@wispmega");
        for (int i = 0; i < 5; i++) {
            assertThat(first.get("/inicio").status()).isEqualTo(200);
            portal.clock().advance(java.time.Duration.ofSeconds(1));
            portal.customer("ana@wispmega");
        }

        assertThat(first.get("/inicio").location()).startsWith("/?sesion=terminada");
    }
}
