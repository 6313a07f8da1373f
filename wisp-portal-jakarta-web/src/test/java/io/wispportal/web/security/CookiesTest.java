package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cookies with and without TLS, and whom the portal believes that there is TLS. */
class CookiesTest extends SecurityTest {

    private static final String HOST = "Host: localhost";
    private static final String HTTPS = "X-Forwarded-Proto: https";

    private final Wire proxied = new Wire(portal.startNode("127.0.0.1"));

    @Test
    void behindATrustedProxyCookiesAreOfTheHostAndOfHttpsOnly() {
        WireAnswer first = proxied.get("/", HOST, HTTPS);
        WireAnswer signedIn = signIn(proxied, first, "__Host-wisp-form", HTTPS);

        assertThat(first.header("Set-Cookie"))
                .matches("__Host-wisp-form=[\\w-]+; Path=/; HttpOnly; SameSite=Lax; Secure");
        assertThat(signedIn.status()).isEqualTo(303);
        assertThat(signedIn.all("Set-Cookie"))
                .anyMatch(cookie ->
                        cookie.matches("__Host-wisp-session=[\\w.:-]+; Path=/; HttpOnly; SameSite=Lax; Secure"))
                .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.endsWith("; Secure"));
    }

    @Test
    void withoutTlsCookiesAreNotPromisedToBeSecure() {
        WireAnswer first = wire.get("/", HOST);
        WireAnswer signedIn = signIn(wire, first, "wisp-form");

        assertThat(first.header("Set-Cookie")).matches("wisp-form=[\\w-]+; Path=/; HttpOnly; SameSite=Lax");
        assertThat(signedIn.all("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("wisp-session=[\\w.:-]+; Path=/; HttpOnly; SameSite=Lax"));
    }

    @Test
    void overHttpsACookieThatAnyHostCouldHaveSetIsIgnored() {
        String session = signIn(wire, wire.get("/", HOST), "wisp-form").cookie("wisp-session");

        WireAnswer plain = proxied.get("/inicio", HOST, HTTPS, "Cookie: " + session);
        WireAnswer prefixed = proxied.get("/inicio", HOST, HTTPS, "Cookie: __Host-" + session);

        assertThat(plain.status()).isEqualTo(303);
        assertThat(plain.header("Location")).isEqualTo("/");
        assertThat(prefixed.status()).isEqualTo(200);
    }

    @Test
    void overHttpsAFormCookieThatAnyHostCouldHaveSetIsIgnored() {
        WireAnswer plain = wire.get("/", HOST);

        WireAnswer answer = proxied.post(
                "/entrar",
                "form-token=" + encoded(plain.token()) + "&user=ana%40wispmega&password=wispmega-2026",
                HOST,
                HTTPS,
                "Origin: https://localhost",
                "Cookie: " + plain.cookie("wisp-form"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.cookie("__Host-wisp-session")).isEmpty();
    }

    @Test
    void whatAStrangerForwardsIsNotBelieved() {
        WireAnswer first = wire.get("/", HOST, HTTPS, "X-Forwarded-For: 127.0.0.1", "Forwarded: proto=https");

        assertThat(first.header("Set-Cookie")).startsWith("wisp-form=").doesNotContain("Secure");
    }

    @Test
    @Tag("TEN-03")
    void nobodyChoosesTheTenantByAForwardedHost() {
        for (Wire node : new Wire[] {wire, proxied}) {
            WireAnswer answer = node.get(
                    "/",
                    HOST,
                    "X-Forwarded-Host: clientes.wispmega.localhost",
                    "X-Host: clientes.wispmega.localhost",
                    "Forwarded: host=clientes.wispmega.localhost");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("WispMega");
        }
    }

    private static WireAnswer signIn(Wire node, WireAnswer form, String cookie, String... more) {
        String[] headers = new String[more.length + 3];
        System.arraycopy(more, 0, headers, 0, more.length);
        headers[more.length] = HOST;
        headers[more.length + 1] = "Origin: https://localhost";
        headers[more.length + 2] = "Cookie: " + form.cookie(cookie);
        return node.post(
                "/entrar",
                "form-token=" + encoded(form.token()) + "&user=ana%40wispmega&password=wispmega-2026",
                headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
