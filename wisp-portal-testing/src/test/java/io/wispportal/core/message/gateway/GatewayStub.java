package io.wispportal.core.message.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A gateway on this machine that speaks HTTP, remembers what it took, and can be told to misbehave: one that takes SMS
 * with an idempotency key, a phone with SMS Gateway for Android, and WhatsApp Cloud API.
 *
 * <p>Mutable state: what it took, what it was asked, and its mood; guarded by this object.
 */
public final class GatewayStub implements AutoCloseable {

    static final String TOKEN = "t0ken-ñ";

    private static final Pattern TEXT = Pattern.compile("\"text\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TO = Pattern.compile("\"(?:to|phoneNumbers)\":\\s*\\[?\"(\\+?\\d+)\"");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<String> requests = new ArrayList<>();
    private Mood mood = Mood.WELL;

    /** How it answers. */
    public enum Mood {
        WELL,
        BUSY,
        BROKEN,
        LOST,
        SILENT,
        ELSEWHERE,
        HUGE,
        SHOUTING,
        REFUSING,
        STRANGE
    }

    public GatewayStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public synchronized void become(Mood next) {
        mood = next;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** A way out that may reach this machine and does not wait long. */
    public static Outbound outbound() {
        return new Outbound(
                new AddressGuard(List.of(AddressRange.parse("127.0.0.0/8")), InetAddress::getAllByName),
                Duration.ofSeconds(5),
                Duration.ofMillis(400));
    }

    /** A gateway of this kind, here. */
    public Gateway gateway(GatewayKind kind) {
        Map<String, String> fields = switch (kind) {
            case HTTP ->
                Map.of(
                        "url",
                        url("/sms?to={to}"),
                        "headers",
                        "X-Token: {token}",
                        "body",
                        "{\"to\": \"{to}\", \"text\": \"{text}\"}",
                        "accepted",
                        "\"ok\"",
                        "keyHeader",
                        "Idempotency-Key");
            case ANDROID -> Map.of("url", url(""), "user", "sms");
            case WHATSAPP_CLOUD -> Map.of("url", url("/v21.0/1234/messages"), "template", "aviso", "language", "es_MX");
        };
        return new Gateway(kind, fields, null, 200, null, 0);
    }

    public GatewayTransport transport(GatewayKind kind) {
        return new GatewayTransport(gateway(kind), TOKEN, outbound());
    }

    /** Oldest first. */
    public synchronized List<String> textsFor(String to) {
        return List.copyOf(texts.getOrDefault(to.replace("+", ""), List.of()));
    }

    /** Method, address, token and body of each. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        switch (note(exchange, body)) {
            case WELL -> reply(exchange, take(exchange, body) ? 200 : 409, "{\"id\": \"m-1\", \"status\": \"ok\"}");
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "120");
                reply(exchange, 429, "");
            }
            case BROKEN -> reply(exchange, 500, "oops");
            case LOST -> {
                take(exchange, body);
                exchange.close();
            }
            case SILENT -> take(exchange, body);
            case ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", url("/elsewhere"));
                reply(exchange, 302, "");
            }
            case HUGE -> reply(exchange, 200, "{\"id\": \"m-1\", \"status\": \"ok\"" + " ".repeat(64 * 1024) + "}");
            case SHOUTING -> {
                exchange.getResponseHeaders().set("X-Large", "x".repeat(20_000));
                reply(exchange, 200, "\"ok\"");
            }
            case REFUSING -> reply(exchange, 400, "{\"error\": \"bad number\"}");
            case STRANGE -> reply(exchange, 200, "{\"error\": \"no credit\"}");
        }
    }

    private synchronized Mood note(HttpExchange exchange, String body) {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        return mood;
    }

    private synchronized boolean take(HttpExchange exchange, String body) {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null && !keys.add(key)) {
            return false;
        }
        String to = group(TO, body).replace("+", "");
        texts.computeIfAbsent(to, none -> new ArrayList<>()).add(unescape(group(TEXT, body)));
        return true;
    }

    private static String group(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String unescape(String json) {
        String plain = Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(json)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        return plain.replaceAll("\\\\([\"\\\\])", "$1");
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
