package io.wispportal.routeros.session;

import io.wispportal.routeros.transport.RouterLogin;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/** Connects to a router: plainly, or with TLS and the pinned key. */
public final class RouterSocket {

    private RouterSocket() {}

    public static Socket connect(RouterLogin login) throws IOException {
        int time = Math.toIntExact(login.connectTime().toMillis());
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(new InetSocketAddress(login.host(), login.port()), time);
            return login.pin() == null ? socket : encrypted(socket, login, login.pin(), time);
        } catch (IOException | RuntimeException failed) {
            socket.close();
            throw failed;
        }
    }

    private static Socket encrypted(Socket plain, RouterLogin login, String pin, int time) throws IOException {
        SSLSocket socket =
                (SSLSocket) context(pin).getSocketFactory().createSocket(plain, login.host(), login.port(), true);
        socket.setSoTimeout(time);
        socket.startHandshake();
        socket.setSoTimeout(0);
        return socket;
    }

    private static SSLContext context(String pin) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new PinnedKey(pin)}, null);
            return context;
        } catch (GeneralSecurityException missing) {
            throw new IOException("no TLS here", missing);
        }
    }
}
