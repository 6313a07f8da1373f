package io.wispportal.benchmarks;

import java.io.IOException;

/** One request after the other on one connection. */
final class Timed implements AutoCloseable {

    private final Connection connection;
    private final String host;

    /** @param host as the server knows it, without port */
    Timed(Server server, String host) throws IOException {
        this.connection = new Connection(server.port());
        this.host = host + ":" + server.port();
    }

    /** An answer and how long it took. */
    record Answer(double millis, Connection.Response response) {}

    String host() {
        return host;
    }

    Answer send(byte[] request) throws IOException {
        long start = System.nanoTime();
        Connection.Response response = connection.send(request);
        return new Answer((System.nanoTime() - start) / 1e6, response);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
