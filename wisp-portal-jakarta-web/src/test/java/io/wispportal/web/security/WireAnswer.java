package io.wispportal.web.security;

import java.util.List;
import java.util.Locale;

/**
 * What came back, letter by letter.
 *
 * @param head status line and headers, a line each
 */
record WireAnswer(List<String> head, String body) {

    static WireAnswer of(String text) {
        int end = text.indexOf("\r\n\r\n");
        return end < 0
                ? new WireAnswer(List.of(text.split("\r\n", -1)), "")
                : new WireAnswer(List.of(text.substring(0, end).split("\r\n", -1)), text.substring(end + 4));
    }

    /** 0 if nothing came back. */
    int status() {
        String first = head.get(0);
        return first.startsWith("HTTP/1.1 ") ? Integer.parseInt(first.substring(9, 12)) : 0;
    }

    /** All values of a header. */
    List<String> all(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ": ";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    /** The first value of a header, empty if there is none. */
    String header(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** A cookie as it was set, {@code name=value}, empty if it was not. */
    String cookie(String name) {
        return all("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    /** The token of the page's form, empty if there is none. */
    String token() {
        String start = "name=\"form-token\" value=\"";
        int at = body.indexOf(start);
        return at < 0 ? "" : body.substring(at + start.length(), body.indexOf('"', at + start.length()));
    }
}
