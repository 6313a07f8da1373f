package io.wispportal.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The portal's four cookies. Over https their names start with {@code __Host-}, and only such are read, so that neither
 * another host nor a plain connection can plant one.
 */
final class Cookies {

    static final String SESSION = "wisp-session";
    static final String ANONYMOUS = "wisp-form";
    static final String KNOWN = "wisp-known";
    static final String BALANCE = "wisp-saldo";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest request;
    private final boolean secure;

    Cookies(HttpServletRequest request, boolean secure) {
        this.request = request;
        this.secure = secure;
    }

    Optional<String> read(String name) {
        Cookie[] all = request.getCookies();
        return all == null
                ? Optional.empty()
                : Arrays.stream(all)
                        .filter(cookie -> cookie.getName().equals(full(name)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Until the browser is closed. */
    void write(HttpServletResponse response, String name, String value) {
        set(response, name, value, "");
    }

    /** As long as browsers keep one: 400 days. */
    void writeLasting(HttpServletResponse response, String name, String value) {
        set(response, name, value, "; Max-Age=34560000");
    }

    /** For a quarter of an hour. */
    void writeShort(HttpServletResponse response, String name, String value) {
        set(response, name, value, "; Max-Age=900");
    }

    void clear(HttpServletResponse response, String name) {
        set(response, name, "", "; Max-Age=0");
    }

    private void set(HttpServletResponse response, String name, String value, String age) {
        String line =
                full(name) + "=" + value + "; Path=/" + age + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
        response.addHeader("Set-Cookie", line);
    }

    String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String full(String name) {
        return secure ? "__Host-" + name : name;
    }
}
