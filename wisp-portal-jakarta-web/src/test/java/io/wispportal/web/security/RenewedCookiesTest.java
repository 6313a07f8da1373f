package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When an answer writes the session's cookie anew. */
class RenewedCookiesTest extends SecurityTest {

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    @Test
    void aPageKeepsTheSessionAwake() {
        Visitor ana = portal.customer("ana@wispmega");
        portal.clock().advance(A_WHILE);

        assertThat(sessionCookies(ana.get("/inicio"))).hasSize(1);
        assertThat(sessionCookies(ana.get("/inicio"))).isEmpty();
    }

    @Test
    void whatCachesKeepCarriesNobodysCookie() {
        Visitor ana = portal.customer("ana@wispmega");
        String page = ana.get("/inicio").text();
        List<String> lasting = java.util.regex.Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|svg|png|ico))\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        portal.clock().advance(A_WHILE);

        assertThat(lasting).hasSizeGreaterThan(1).allSatisfy(path -> {
            Answer answer = ana.get(path);
            assertThat(answer.header("Cache-Control")).startsWith("public");
            assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
        });
    }

    @Test
    void signingOutWritesNoSessionThatWasJustEnded() {
        Visitor ana = portal.customer("ana@wispmega");
        String token = ana.token();
        portal.clock().advance(A_WHILE);

        Answer out = ana.postWithToken("/salir", token);

        assertThat(sessionCookies(out)).singleElement().asString().contains("Max-Age=0");
        assertThat(ana.get("/inicio").location()).isEqualTo("/");
    }

    private static List<String> sessionCookies(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.toLowerCase(java.util.Locale.ROOT).contains("session"))
                .toList();
    }
}
