package io.wispportal.routeros.mikrotik;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/**
 * Counts how often something is written.
 *
 * <p>Mutable state: the count, and the socket handed out.
 */
final class CountingSockets extends SocketFactory {

    private final AtomicInteger writes = new AtomicInteger();
    private Socket socket;

    void forget() {
        writes.set(0);
    }

    int writes() {
        return writes.get();
    }

    boolean noDelay() throws SocketException {
        return socket.getTcpNoDelay();
    }

    @Override
    public Socket createSocket() {
        socket = new Socket() {
            @Override
            public OutputStream getOutputStream() throws IOException {
                return counted(super.getOutputStream());
            }
        };
        return socket;
    }

    private OutputStream counted(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int one) throws IOException {
                writes.incrementAndGet();
                out.write(one);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                writes.incrementAndGet();
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }
}
