package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;

/** The headers that each kind of answer must have. */
public final class SafeHeaders {

    private static final String NO_STORE = "no-store";

    private SafeHeaders() {}

    public static void check(Answer answer) {
        String type = answer.header("Content-Type");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        if (answer.text().contains("<title>Aquí no hay ninguna página</title>")) {
            lonePage(answer);
        } else if (type.startsWith("text/html")) {
            page(answer);
        } else {
            assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        }
        boolean lasting = type.startsWith("text/css") || type.startsWith("image/svg");
        assertThat(answer.header("Cache-Control"))
                .isEqualTo(lasting ? "public, max-age=31536000, immutable" : NO_STORE);
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("; HttpOnly; SameSite=Lax") && cookie.contains("; Path=/;"));
    }

    private static void page(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.text()).doesNotContain("<style");
        anyPage(answer);
    }

    /** That of nobody's host: it loads nothing and may use its own style only. */
    private static void lonePage(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Security-Policy"))
                .matches("default-src 'none'; style-src 'sha256-[^']+'; form-action 'none'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        assertThat(answer.text()).doesNotContain("href=", "src=", "<form");
        anyPage(answer);
    }

    private static void anyPage(Answer answer) {
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.text()).doesNotContain("<script", "javascript:", " style=");
        assertThat(answer.text()).doesNotContainPattern("\\son[a-z]+=");
    }
}
