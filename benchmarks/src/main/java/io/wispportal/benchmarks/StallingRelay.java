package io.wispportal.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Stands before a router and lets so many bytes of its answers through; what follows never comes, and nobody hangs up.
 *
 * <p>Mutable state: the sockets to close.
 */
final class StallingRelay implements AutoCloseable {

    private final SimulatedRouter router;
    private final int most;
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new ArrayList<>();
    private final CountDownLatch stalled = new CountDownLatch(1);

    StallingRelay(SimulatedRouter router, int most) throws IOException {
        this.router = router;
        this.most = most;
        start(this::relay);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Whether it came to that. */
    boolean hasStalled() {
        return stalled.getCount() == 0;
    }

    private void relay() throws IOException {
        Socket client = kept(socket.accept());
        Socket server = kept(new Socket(router.host(), router.port()));
        server.setTcpNoDelay(true);
        start(() -> client.getInputStream().transferTo(server.getOutputStream()));
        answer(server.getInputStream(), client);
    }

    private void answer(InputStream from, Socket client) throws IOException {
        byte[] buffer = new byte[1024];
        int left = most;
        int read = from.read(buffer, 0, Math.min(buffer.length, left));
        while (read > 0) {
            client.getOutputStream().write(buffer, 0, read);
            left -= read;
            read = left == 0 ? 0 : from.read(buffer, 0, Math.min(buffer.length, left));
        }
        if (left == 0) {
            stalled.countDown();
        }
    }

    private synchronized Socket kept(Socket one) {
        open.add(one);
        return one;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ignored) {
                // closed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void close() {
        try {
            socket.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
