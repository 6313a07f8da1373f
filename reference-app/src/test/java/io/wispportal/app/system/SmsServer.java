package io.wispportal.app.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A gateway for SMS over HTTP that takes its time: a message has arrived before the answer leaves, so that whoever is killed
 * in between does not know it. Below {@code /keys} it sends on what comes twice with the same key only once.
 *
 * <p>Mutable state: what arrived.
 */
final class SmsServer implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(40);

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final ConcurrentLinkedQueue<Arrival> arrived = new ConcurrentLinkedQueue<>();

    SmsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::take);
        server.setExecutor(workers);
        server.start();
    }

    /** What was asked for. */
    record Arrival(String path, String to, String text, String key) {}

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path + "?to={to}&text={text}";
    }

    int count() {
        return arrived.size();
    }

    /** What the gateway was asked to send, once or more. */
    List<Arrival> asked(String path) {
        return arrived.stream().filter(each -> each.path().equals(path)).toList();
    }

    /** What reaches phones where a key that comes twice is known: number and text, once for each key. */
    List<Arrival> delivered(String path) {
        return asked(path).stream()
                .collect(Collectors.toMap(Arrival::key, each -> each, (first, again) -> first))
                .values()
                .stream()
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        List<String> values = Arrays.stream(exchange.getRequestURI().getQuery().split("&", 2))
                .map(pair -> pair.substring(pair.indexOf('=') + 1))
                .toList();
        String key = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("X-Key"), "");
        arrived.add(new Arrival(exchange.getRequestURI().getPath(), values.get(0), values.get(1), key));
        LockSupport.parkNanos(PAUSE.toNanos());
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
