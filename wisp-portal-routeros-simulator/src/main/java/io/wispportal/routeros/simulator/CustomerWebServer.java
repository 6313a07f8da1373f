package io.wispportal.routeros.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * {@link CustomerWeb} for real browsers: the customer is the address that one connects from, any of the loopback network. What the router lets pass is
 * answered with the host's name, as if it had been reached; what it sends elsewhere with where.
 */
public final class CustomerWebServer implements AutoCloseable {

    private final HttpServer server;
    private final CustomerWeb web;

    private CustomerWebServer(HttpServer server, CustomerWeb web) {
        this.server = server;
        this.web = web;
    }

    /** Listens on a free port of 127.0.0.1. */
    public static CustomerWebServer start(CustomerWeb web) {
        try {
            InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            CustomerWebServer started = new CustomerWebServer(HttpServer.create(any, 0), web);
            started.server.createContext("/", started::answer);
            started.server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String source = exchange.getRemoteAddress().getAddress().getHostAddress();
        String named = exchange.getRequestHeaders().getFirst("Host");
        if (named == null) {
            say(exchange, 400, "");
            return;
        }
        String host = named.replaceFirst(":.*", "");
        Seen seen = web.open(
                source, URI.create("http://" + host + exchange.getRequestURI().getRawPath()));
        switch (seen.kind()) {
            case REDIRECTED -> {
                exchange.getResponseHeaders().set("Location", seen.where());
                say(exchange, 302, "");
            }
            case PASSED -> say(exchange, 200, host);
            case SENT_TO -> say(exchange, 200, seen.where());
            case DENIED -> say(exchange, 403, "");
            case REJECTED -> exchange.close();
            case DROPPED -> {
                // nothing ever comes
            }
        }
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
