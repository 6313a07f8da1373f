package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.notice.NoticeKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a device behind a router is told (RFC 8908). */
@Tag("NOT-10")
class CaptivePortalTest extends NoticeTest {

    private static final String API = "/captive-portal/api/wispmega";
    private static final String FREE =
            "{\"captive\":false,\"venue-info-url\":\"https://clientes.wispmega.localhost/\"}";

    @Test
    void aSuspendedCustomersDeviceIsCaptiveAndLedToItsPage() {
        Answer answer = secure(LUIS, API);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/captive+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.text())
                .isEqualTo("{\"captive\":true,"
                        + "\"user-portal-url\":\"https://clientes.wispmega.localhost/aviso/suspension/wispmega\","
                        + "\"venue-info-url\":\"https://clientes.wispmega.localhost/\"}");
    }

    @Test
    void aNoticeMakesItCaptiveUntilItIsRead() {
        String id = notice("wispmega", NoticeKind.PAYMENT, "").id().toString();
        assertThat(secure(ANA, API).text())
                .contains("\"captive\":true", "\"https://clientes.wispmega.localhost/aviso/pago/wispmega\"");

        send(ANA, "/aviso/visto/wispmega", "c=" + portal.noticeCode("ana@wispmega") + "&notice=" + id);

        assertThat(secure(ANA, API).text()).isEqualTo(FREE);
    }

    @Test
    void whoeverIsShownNothingOrIsNotKnownIsFree() {
        assertThat(secure(PEDRO, API).text()).isEqualTo(FREE);
        assertThat(secure(STRANGER, API).text()).isEqualTo(FREE);
        assertThat(secure(STRANGER, API + "?c=" + portal.noticeCode("luis@wispmega"))
                        .text())
                .contains("\"captive\":true");
    }

    @Test
    void withoutHttpsThereIsNoAnswer() {
        assertThat(from(LUIS, API).status()).isEqualTo(404);
        assertThat(secure(LUIS, "/captive-portal/api/nadie").status()).isEqualTo(404);
    }
}
