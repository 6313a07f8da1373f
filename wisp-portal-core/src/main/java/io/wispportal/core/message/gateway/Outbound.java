package io.wispportal.core.message.gateway;

import io.wispportal.core.tenant.AddressRange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The way out to gateways: to checked addresses only, without following redirects, 5 seconds to connect and 10 for the
 * answer. It speaks HTTP/1.1 itself because the platform's client looks names up again and so cannot be told to connect to
 * the address that was checked. Thread-safe; blocks.
 */
public final class Outbound {

    private final AddressGuard guard;
    private final Duration connecting;
    private final Duration answering;

    Outbound(AddressGuard guard, Duration connecting, Duration answering) {
        this.guard = guard;
        this.connecting = connecting;
        this.answering = answering;
    }

    /** @param allowed networks that may be reached although they are inside, also without https and on any port */
    public static Outbound allowing(List<AddressRange> allowed) {
        return new Outbound(
                new AddressGuard(allowed, InetAddress::getAllByName), Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    /**
     * @throws ForbiddenAddressException if the portal must not connect there
     * @throws NotConnectedException     if nothing was sent
     * @throws AnswerLostException       if there is no answer to what was sent
     */
    Answer send(OutboundRequest request) {
        byte[] bytes = request.bytes();
        InetSocketAddress to = guard.checked(request.address());
        try (Socket plain = new Socket()) {
            long deadline = connecting.plus(answering).toMillis();
            CompletableFuture.delayedExecutor(deadline, TimeUnit.MILLISECONDS).execute(() -> close(plain));
            Socket socket = open(plain, to, request.address());
            return exchange(socket, bytes);
        } catch (IOException closing) {
            throw new NotConnectedException("No hay conexión con la pasarela.", closing);
        }
    }

    private Socket open(Socket plain, InetSocketAddress to, URI address) throws IOException {
        int millis = Math.toIntExact(connecting.toMillis());
        plain.connect(to, millis);
        plain.setSoTimeout(millis);
        return "https".equalsIgnoreCase(address.getScheme()) ? encrypted(plain, address) : plain;
    }

    private static Socket encrypted(Socket plain, URI address) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, address.getHost(), AddressGuard.port(address), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** From here on the gateway may have it. */
    private Answer exchange(Socket socket, byte[] bytes) {
        try {
            socket.setSoTimeout(Math.toIntExact(answering.toMillis()));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return Answer.read(socket.getInputStream());
        } catch (IOException e) {
            throw new AnswerLostException("La pasarela no respondió como se esperaba.", e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot close", e);
        }
    }
}
