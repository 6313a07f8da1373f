package io.wispportal.routeros.session;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A connection to a router, encrypted or not. It ends at once, whatever is under way: a TLS socket that is closed waits for
 * whoever writes to it, and a router that takes nothing would keep both for ever. So the socket below it is closed.
 */
public final class RouterConnection implements Closeable {

    private final Socket wire;
    private final InputStream in;
    private final OutputStream out;

    /** @param wire what connects; {@code socket} is itself, or TLS on it */
    RouterConnection(Socket wire, Socket socket) throws IOException {
        this.wire = wire;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /** One that is not encrypted. */
    public static RouterConnection plain(Socket wire) throws IOException {
        return new RouterConnection(wire, wire);
    }

    public InputStream in() {
        return in;
    }

    public OutputStream out() {
        return out;
    }

    public boolean isClosed() {
        return wire.isClosed();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
