package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import java.util.regex.Pattern;

/** The headers that each kind of answer must have. */
public final class SafeHeaders {

    private static final String NO_STORE = "no-store";

    /** The one script, on pages that say so in their policy. */
    private static final Pattern OWN_SCRIPT =
            Pattern.compile("<script src=\"/assets/[0-9a-f]+/portal\\.js\" defer></script>");

    /** Text to be read or copied, markup for other pages too; it is none itself. */
    private static final Pattern TYPED = Pattern.compile("<textarea[^>]*>[^<]*</textarea>");

    /** The one form that goes to another host: that of a staff member to the portal. */
    private static final String HAND_OVER = "action=\"(https?://[^/\"]+)/a/visita\"";

    private SafeHeaders() {}

    private static boolean handOver(Answer answer) {
        return answer.find(HAND_OVER).isPresent();
    }

    public static void check(Answer answer) {
        String type = answer.header("Content-Type");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo(handOver(answer) ? "strict-origin" : "same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        if (answer.text().contains("<title>Aquí no hay ninguna página</title>")) {
            lonePage(answer);
        } else if (answer.text().contains("<style nonce")) {
            noticePage(answer);
        } else if (type.startsWith("text/html")) {
            page(answer);
        } else {
            assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        }
        boolean asset =
                type.startsWith("text/css") || type.startsWith("text/javascript") || type.startsWith("image/svg");
        boolean lasting = asset && answer.header("Content-Disposition").isEmpty();
        assertThat(answer.header("Cache-Control"))
                .isEqualTo(lasting ? "public, max-age=31536000, immutable" : NO_STORE);
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("; HttpOnly; SameSite=Lax") && cookie.contains("; Path=/;"));
    }

    private static void page(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; form-action "
                        + (handOver(answer) ? answer.find(HAND_OVER).orElseThrow() : "'self'")
                        + "; base-uri 'none'; frame-ancestors 'none'"
                        + (OWN_SCRIPT.matcher(answer.text()).find() ? "; script-src 'self'" : ""));
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

    /** That of a notice: all of it is one answer, without cookies. */
    private static void noticePage(Answer answer) {
        String nonce = answer.find("<style nonce=\"([\\w-]{22})\">").orElseThrow();
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'nonce-" + nonce + "'; img-src data:; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.text()).doesNotContain("src=", "<link rel=\"stylesheet", "@import", "url(");
        assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
        anyPage(answer);
    }

    private static void anyPage(Answer answer) {
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        String withoutOwn = OWN_SCRIPT.matcher(answer.text()).replaceFirst("");
        assertThat(TYPED.matcher(withoutOwn).replaceAll("")).doesNotContain("<script", "javascript:", " style=");
        assertThat(answer.text()).doesNotContainPattern("\\son[a-z]+=");
    }
}
