package io.wispportal.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests as they go over the wire. */
final class Requests {

    private Requests() {}

    static byte[] get(String host, String path, String cookie) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + cookie + "\r\n\r\n");
    }

    /** A form of a page of that browser. */
    static byte[] form(String host, String path, Sessions.Browser browser, Map<String, String> fields) {
        return form(host, path, browser, "", fields);
    }

    /** @param from whom a proxy says it comes from, or empty */
    static byte[] form(String host, String path, Sessions.Browser browser, String from, Map<String, String> fields) {
        String body = "form-token=" + encoded(browser.formToken())
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return bytes("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host + "\r\nCookie: "
                + browser.cookie() + (from.isEmpty() ? "" : "\r\nX-Forwarded-For: " + from)
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.ISO_8859_1);
    }
}
