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
    private final Board board;
    private final ServerSocket socket;
    private final Thread acceptor;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    Server(SimulatorSettings settings, Board board) throws IOException {
        this.settings = settings;
        this.board = board;
        this.socket = new ServerSocket();
        socket.setReuseAddress(true);
        acceptor = Threads.daemon("router-accept", this::accept);
        socket.bind(new InetSocketAddress(settings.address(), settings.port()), 100);
    }

    void start() {
        acceptor.start();
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
                board.log().lost(0, closed);
            }
        }
    }

    private void admit(Socket client) throws IOException {
        int most = board.router().maxSessions().orElse(settings.maxSessions());
        if (connections.size() >= most) {
            client.close();
            return;
        }
        int number = numbers.incrementAndGet();
        Connection connection = new Connection(number, client, board, this::ended);
        connections.add(connection);
        Threads.start("router-in-" + number, connection);
    }

    private void ended(Connection connection) {
        connections.remove(connection);
        board.router().end(connection.session());
    }

    /** When it returns, nobody is taken any more: until its thread has left, the system goes on taking connections. */
    @Override
    public void close() throws IOException {
        socket.close();
        Threads.join(acceptor);
        connections().forEach(Connection::abort);
    }
}
