package io.wispportal.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends requests to this machine letter by letter, as no client of good manners would. */
final class Wire {

    private static final int PATIENCE = 20_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** A GET request with these header lines and no others. */
    WireAnswer get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1\r\n" + lines(headers) + "\r\n");
    }

    /** A form with these header lines and no others but those that describe it. */
    WireAnswer post(String path, String body, String... headers) {
        return send("POST " + path + " HTTP/1.1\r\n" + lines(headers)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    WireAnswer send(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return WireAnswer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(String... headers) {
        return "Connection: close\r\n"
                + String.join(
                        "", List.of(headers).stream().map(line -> line + "\r\n").toList());
    }
}
