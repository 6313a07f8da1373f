package io.wispportal.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's browser on one host: keeps cookies, follows no redirects, sends what forms send.
 *
 * <p>Mutable state: its cookies.
 */
public final class Visitor {

    private static final String BOUNDARY = "----portal-form-7d21";

    private final int port;
    private final String host;
    private final HttpClient client;

    /** @param host what the Host header says; the connection goes to this machine */
    public Visitor(int port, String host) {
        this(port, host, keeping(new CookieManager()));
    }

    private Visitor(int port, String host, HttpClient client) {
        this.port = port;
        this.host = host;
        this.client = client;
    }

    /** The same browser on another port of the same host. */
    public Visitor on(int other) {
        return new Visitor(other, host, client);
    }

    /** The same browser, sending its cookies to another host: what no browser does, and an attacker can. */
    public Visitor onHost(String other) {
        return new Visitor(port, other, client);
    }

    /** Another browser that has the same cookies now. */
    public Visitor copy() {
        CookieManager cookies = new CookieManager();
        cookies().getCookies().forEach(cookie -> cookies.getCookieStore().add(here("/"), cookie));
        return new Visitor(port, host, keeping(cookies));
    }

    /** The value of a cookie, empty if there is none. */
    public String cookie(String name) {
        return cookies().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public Visitor signedIn(String user, String password) {
        Answer answer = post("/entrar", "user", user, "password", password);
        if (answer.status() != 303) {
            throw new IllegalStateException(user + " could not sign in: " + answer.status());
        }
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks with another method, without a body. {@code headers}: name, value, name, value. */
    public Answer ask(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Posts this text with these headers and no others. {@code headers}: name, value, name, value. */
    public Answer postRaw(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Opens a page and, as browsers do, where it redirects to. */
    public Answer open(String path) {
        Answer answer = get(path);
        return answer.location().isEmpty() ? answer : open(answer.location());
    }

    /** Posts a form with a valid token. {@code fields}: name, value, name, value. */
    public Answer post(String path, String... fields) {
        return postWithToken(path, token(), fields);
    }

    /** Posts a form with this token. */
    public Answer postWithToken(String path, String token, String... fields) {
        StringBuilder body = new StringBuilder("form-token=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Origin", origin())
                .header("Referer", origin() + path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Posts a form with a file and a valid token. {@code fields}: name, value, name, value. */
    public Answer upload(String path, SentFile file, String... fields) {
        return uploadWithToken(path, token(), file, fields);
    }

    /** Posts a form with several files and a valid token. */
    public Answer upload(String path, List<SentFile> files, String... fields) {
        return uploadWithToken(path, token(), files, fields);
    }

    /** Posts a form with a file and this token. */
    public Answer uploadWithToken(String path, String token, SentFile file, String... fields) {
        return uploadWithToken(path, token, List.of(file), fields);
    }

    private Answer uploadWithToken(String path, String token, List<SentFile> files, String... fields) {
        List<BodyPublisher> parts = new ArrayList<>();
        parts.add(field("form-token", token));
        for (int i = 0; i < fields.length; i += 2) {
            parts.add(field(fields[i], fields[i + 1]));
        }
        for (SentFile file : files) {
            parts.add(text("--" + BOUNDARY + "\r\n" + file.head()));
            parts.add(BodyPublishers.ofByteArray(file.bytes()));
            parts.add(text("\r\n"));
        }
        parts.add(text("--" + BOUNDARY + "--\r\n"));
        return send(request(path)
                .header("Origin", origin())
                .header("Referer", origin() + path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new))));
    }

    /** The token of the first page. */
    public String token() {
        return open("/").input("form-token");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** HTTP/1.1, as browsers do where there is no TLS. */
    private static HttpClient keeping(CookieManager cookies) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    private CookieStore cookies() {
        return ((CookieManager) client.cookieHandler().orElseThrow()).getCookieStore();
    }

    private URI here(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(here(path))
                .header("Host", host + ":" + port)
                .timeout(Duration.ofSeconds(30));
    }

    /** What browsers name as the origin of this host's forms. */
    public String origin() {
        return "http://" + host + ":" + port;
    }

    private static BodyPublisher field(String name, String value) {
        return text(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
