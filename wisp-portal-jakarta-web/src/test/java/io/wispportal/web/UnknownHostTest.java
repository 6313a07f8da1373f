package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host that is nobody's. */
@Tag("TEN-03")
class UnknownHostTest extends PortalTest {

    private final Visitor stranger = portal.visitorOf("nadie.example");

    @Test
    void everyPathAnswersTheSamePageThatNamesNobody() {
        Answer first = stranger.get("/");

        assertThat(first.status()).isEqualTo(404);
        assertThat(first.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(first.words()).startsWith("Aquí no hay ninguna página").contains("Revise la dirección");
        assertThat(first.text()).doesNotContainIgnoringCase("wisp").doesNotContain("href=", "src=", "<form");
        for (String path : List.of("/inicio", "/admin", "/assets/x/portal.css", "/marca/0b6e4f.css", "/nada")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
            assertThat(stranger.get(path).text()).as(path).isEqualTo(first.text());
            assertThat(stranger.get(path).header("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(stranger.postRaw("/entrar", "user=ana").text()).isEqualTo(first.text());
    }

    @Test
    void itsPolicyAllowsItsOwnStyleAndNothingElse() throws Exception {
        Answer page = stranger.get("/");

        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(page.find("(?s)<style>(.*)</style>").orElseThrow().getBytes(StandardCharsets.UTF_8));

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "';")
                .doesNotContain("unsafe", "self");
    }
}
