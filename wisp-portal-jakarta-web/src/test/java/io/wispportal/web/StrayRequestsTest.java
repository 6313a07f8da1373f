package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.notice.NoticeKind;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for hosts of others, which a router's dst-nat sends here. */
@Tag("NOT-08")
class StrayRequestsTest extends NoticeTest {

    private static final String SUSPENSION = "https://clientes.wispmega.localhost/aviso/suspension/wispmega";

    private final int node = portal.startNodeBehindRouters("wispmega", "127.0.0.1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/generate_204",
                "/hotspot-detect.html",
                "/connecttest.txt",
                "/admin",
                "/aviso/suspension/redrural",
                "/x?c=1&a=https://otro.example"
            })
    void areLedToTheCustomersPageWhateverTheyAskFor(String path) {
        for (String host : new String[] {"connectivitycheck.gstatic.com", "captive.apple.com", "203.0.113.7"}) {
            Answer answer = stray(host, "GET", path, LUIS);
            assertThat(answer.status()).as(host + path).isEqualTo(302);
            assertThat(answer.location()).isEqualTo(SUSPENSION);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void theyAreLedOnWithGetWhateverTheySent() {
        assertThat(stray("otro.example", "HEAD", "/", LUIS).status()).isEqualTo(302);
        for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS"}) {
            Answer answer = stray("otro.example", method, "/buscar", LUIS);
            assertThat(answer.status()).as(method).isEqualTo(303);
            assertThat(answer.location()).isEqualTo(SUSPENSION);
        }
    }

    @Test
    void thePageIsThatOfTheFirstNoticeAndSuspensionForWhomeverIsNotKnown() {
        notice("wispmega", NoticeKind.MAINTENANCE, "Hoy de 2 a 4.");

        assertThat(stray("otro.example", "GET", "/", ANA).location())
                .isEqualTo("https://clientes.wispmega.localhost/aviso/mantenimiento/wispmega");
        assertThat(stray("otro.example", "GET", "/", STRANGER).location()).isEqualTo(SUSPENSION);
    }

    @Test
    void nobodyIsLedTwice() {
        URI page = URI.create(stray("otro.example", "GET", "/", LUIS).location());

        assertThat(stray(page.getHost(), "GET", page.getPath(), LUIS).status()).isEqualTo(200);
    }

    @Test
    void ourOwnHostsHealthAndHttpsAnswerAsEver() {
        assertThat(stray("localhost", "GET", "/", LUIS).status()).isEqualTo(200);
        assertThat(stray("admin.localhost", "GET", "/nada", LUIS).status()).isEqualTo(404);
        assertThat(stray("otro.example", "GET", "/health/live", LUIS).text()).isEqualTo("UP");
        assertThat(new Visitor(node, "otro.example")
                        .ask("GET", "/", "X-Forwarded-For", LUIS, "X-Forwarded-Proto", "https")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutTheSettingOrWithoutItsTenantTheyFindNothing() {
        assertThat(new Visitor(proxied, "otro.example")
                        .ask("GET", "/", "X-Forwarded-For", LUIS)
                        .words())
                .contains("Aquí no hay ninguna página");
        assertThat(new Visitor(proxied, "otro.example").ask("PUT", "/").status())
                .isEqualTo(405);
        int nobodys = portal.startNodeBehindRouters("nadie", "127.0.0.1");
        assertThat(new Visitor(nobodys, "otro.example").get("/").status()).isEqualTo(404);
    }

    private Answer stray(String host, String method, String path, String address) {
        return new Visitor(node, host).ask(method, path, "X-Forwarded-For", address);
    }
}
