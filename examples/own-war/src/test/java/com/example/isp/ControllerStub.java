package com.example.isp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The imaginary controller, over real HTTP.
 *
 * <p>Mutable state: the redirections by path, and the routers that it cannot reach.
 */
final class ControllerStub implements AutoCloseable {

    private final Map<String, String> redirections = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    ControllerStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void refuse(String router) {
        refused.add(router);
    }

    /** The page that an address is led to behind a router. */
    Optional<String> page(String router, String address) {
        return redirections.entrySet().stream()
                .filter(each -> each.getKey().contains(router) && each.getKey().endsWith("/" + address))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    List<String> pages(String router) {
        return redirections.entrySet().stream()
                .filter(each -> each.getKey().contains(router))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean reached = refused.stream().noneMatch(path::contains);
        byte[] answer =
                (reached ? answer(exchange.getRequestMethod(), path, body) : "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reached ? 200 : 502, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(String method, String path, String body) {
        switch (method) {
            case "PUT" -> redirections.put(path, body);
            case "DELETE" -> redirections.remove(path);
            default -> {
                return redirections.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(path + "/"))
                        .map(each -> each.getKey().substring(path.length() + 1) + " " + each.getValue())
                        .collect(Collectors.joining("\n"));
            }
        }
        return "";
    }
}
