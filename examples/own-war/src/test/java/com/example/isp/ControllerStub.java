package com.example.isp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The imaginary controller, over real HTTP.
 *
 * <p>Mutable state: what was last put under each path.
 */
final class ControllerStub implements AutoCloseable {

    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final HttpServer server;

    ControllerStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::put);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Optional<String> stateOf(String path) {
        return Optional.ofNullable(states.get(path));
    }

    Map<String, String> states() {
        return Map.copyOf(states);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void put(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean put = exchange.getRequestMethod().equals("PUT");
        if (put) {
            states.put(exchange.getRequestURI().getPath(), body);
        }
        exchange.sendResponseHeaders(put ? 204 : 405, -1);
        exchange.close();
    }
}
