package io.wispportal.routeros.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes connections, as many as the router wants.
 *
 * <p>Mutable state: the connections.
 */
final class Server implements AutoCloseable {

    private final SimulatorSettings settings;
    private final ServerSocket socket;
    private final Router router;
    private final Processor processor;
    private final Faults faults;
    private final CommandLog log;
    private final Runnable powerLoss;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    Server(
            SimulatorSettings settings,
            Router router,
            Processor processor,
            Faults faults,
            CommandLog log,
            Runnable powerLoss)
            throws IOException {
        this.settings = settings;
        this.router = router;
        this.processor = processor;
        this.faults = faults;
        this.log = log;
        this.powerLoss = powerLoss;
        this.socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(settings.address(), settings.port()), 100);
    }

    void start() {
        Threads.start("router-accept-" + port(), this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Connection> connections() {
        return List.copyOf(connections);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                admit(socket.accept());
            } catch (IOException closed) {
                log.lost(0, closed);
            }
        }
    }

    private void admit(Socket client) throws IOException {
        int most = router.maxSessions().orElse(settings.maxSessions());
        if (connections.size() >= most) {
            client.close();
            return;
        }
        int number = numbers.incrementAndGet();
        Streams streams = Streams.of(client, faults, powerLoss);
        Connection connection = new Connection(number, client, streams, processor, faults, log, this::ended);
        connections.add(connection);
        Threads.start("router-in-" + number, connection);
        if (socket.isClosed()) {
            connection.abort();
        }
    }

    private void ended(Connection connection) {
        connections.remove(connection);
        router.end(connection.session());
    }

    @Override
    public void close() throws IOException {
        socket.close();
        connections().forEach(Connection::abort);
    }
}
