package io.wispportal.routeros.mikrotik;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Hands the library the one socket that it shall use. */
final class LibrarySockets extends SocketFactory {

    private final Socket socket;

    LibrarySockets(Socket socket) {
        this.socket = socket;
    }

    @Override
    public Socket createSocket() {
        return socket;
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
