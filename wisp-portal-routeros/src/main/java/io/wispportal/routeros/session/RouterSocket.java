package io.wispportal.routeros.session;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.wispportal.routeros.transport.RouterLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/** Connects to a router: plainly, or with TLS and the pinned key. */
public final class RouterSocket {

    private RouterSocket() {}

    /** Each of connecting and agreeing on keys takes {@link RouterLogin#connectTime} at most. */
    public static RouterConnection connect(RouterLogin login) throws IOException {
        Socket wire = new Socket();
        try {
            wire.setTcpNoDelay(true);
            wire.setKeepAlive(true);
            wire.connect(
                    new InetSocketAddress(login.host(), login.port()),
                    Math.toIntExact(login.connectTime().toMillis()));
            return login.pin() == null
                    ? RouterConnection.plain(wire)
                    : new RouterConnection(wire, encrypted(wire, login, login.pin()));
        } catch (IOException | RuntimeException failed) {
            wire.close();
            throw failed;
        }
    }

    /** The time of single reads bounds nothing: a router could say a byte each time. */
    private static Socket encrypted(Socket wire, RouterLogin login, String pin) throws IOException {
        SSLSocket socket =
                (SSLSocket) context(pin).getSocketFactory().createSocket(wire, login.host(), login.port(), true);
        CompletableFuture<Boolean> agreed = new CompletableFuture<>();
        CompletableFuture<Void> late = agreed.completeOnTimeout(
                        false, login.connectTime().toMillis(), MILLISECONDS)
                .thenAccept(inTime -> close(wire, inTime));
        agree(socket, agreed);
        late.join();
        return socket;
    }

    private static void agree(SSLSocket socket, CompletableFuture<Boolean> agreed) throws IOException {
        try {
            socket.startHandshake();
            agreed.complete(true);
        } catch (IOException failed) {
            throw agreed.complete(true) ? failed : new IOException("no TLS in time", new TimeoutException());
        }
    }

    private static void close(Socket wire, boolean inTime) {
        try {
            if (!inTime) {
                wire.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
