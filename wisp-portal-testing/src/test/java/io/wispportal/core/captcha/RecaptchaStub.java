package io.wispportal.core.captcha;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wispportal.captcha.CaptchaKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Google on this machine: knows secrets and the answers it gave out, takes each once and for two minutes, and can be told to
 * misbehave.
 *
 * <p>Mutable state: answers given out and used, what it was asked, and its mood; guarded by this object.
 */
public final class RecaptchaStub implements AutoCloseable {

    /** It knows these. */
    public static final CaptchaKeys KEYS = new CaptchaKeys("6Lc_aAAAAAAAAsite", "6Lc_aAAAAAAAAsecret");

    private static final Duration VALID = Duration.ofMinutes(2);

    private final Clock clock;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private final Map<String, Given> given = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Map<String, String>> asked = new ArrayList<>();
    private Mood mood = Mood.WELL;

    /** How it answers. */
    public enum Mood {
        WELL,
        /** As one that forgets what it took, and how old it is. */
        FORGETFUL,
        SILENT,
        /** Sends the head at once and never the rest. */
        HANGING,
        BROKEN,
        BUSY,
        REFUSING,
        ELSEWHERE,
        GARBAGE,
        LIST,
        HUGE,
        HANGING_UP,
        /** Says success and nothing else. */
        BARE,
        NEW_CODE,
        BAD_REQUEST,
        WRONG_KIND
    }

    private record Given(String host, Instant at) {}

    public RecaptchaStub(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/recaptcha/api/siteverify", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/recaptcha/api/siteverify");
    }

    public synchronized void become(Mood next) {
        mood = next;
    }

    /** What a browser would send after its user solved the captcha on a page of this host. */
    public synchronized String solve(String host) {
        String answer = "03AFcWeA5-_" + given.size();
        given.put(answer, new Given(host, clock.instant()));
        return answer;
    }

    /** The fields of each request. */
    public synchronized List<Map<String, String>> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> fields = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        switch (note(fields)) {
            case WELL, FORGETFUL -> reply(exchange, 200, judge(fields));
            case SILENT -> await();
            case HANGING -> {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write("{\"success\": true".getBytes(UTF_8));
                exchange.getResponseBody().flush();
                await();
            }
            case BROKEN -> reply(exchange, 500, judge(fields));
            case BUSY -> reply(exchange, 429, "");
            case REFUSING -> reply(exchange, 403, "");
            case ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", "/recaptcha/api/siteverify?again");
                become(Mood.WELL);
                reply(exchange, 307, "");
            }
            case GARBAGE -> reply(exchange, 200, "<html>Su saldo de datos se agotó</html>");
            case LIST -> reply(exchange, 200, "[true]");
            case HUGE -> reply(exchange, 200, judge(fields) + " ".repeat(64 * 1024));
            case HANGING_UP -> exchange.close();
            case BARE -> reply(exchange, 200, "{\"success\": true}");
            case NEW_CODE -> reply(exchange, 200, "{\"success\": false, \"error-codes\": [\"of-next-year\"]}");
            case BAD_REQUEST -> reply(exchange, 200, "{\"success\": false, \"error-codes\": [\"bad-request\"]}");
            case WRONG_KIND -> reply(exchange, 200, "{\"success\": false, \"error-codes\": [\"invalid-keys\"]}");
        }
    }

    private synchronized Mood note(Map<String, String> fields) {
        asked.add(fields);
        return mood;
    }

    private synchronized String judge(Map<String, String> fields) {
        if (!KEYS.secret().equals(fields.get("secret"))) {
            return failure("invalid-input-secret");
        }
        Given answer = given.get(fields.getOrDefault("response", ""));
        if (answer == null) {
            return failure("invalid-input-response");
        }
        boolean over = answer.at().plus(VALID).isBefore(clock.instant());
        boolean again = !used.add(fields.get("response"));
        return (over || again) && mood != Mood.FORGETFUL
                ? failure("timeout-or-duplicate")
                : "{\"success\": true, \"challenge_ts\": \"" + answer.at() + "\", \"hostname\": \"" + answer.host()
                        + "\"}";
    }

    private static String failure(String code) {
        return "{\n  \"success\": false,\n  \"error-codes\": [\n    \"" + code + "\"\n  ]\n}";
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String each : form.split("&")) {
            String[] field = each.split("=", 2);
            fields.put(field[0], URLDecoder.decode(field[1], UTF_8));
        }
        return fields;
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Its port is closed from now on. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
