package io.wispportal.routeros.client;

import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
import java.io.IOException;
import java.net.Socket;

/**
 * Speaks to routers over the wire protocol itself, RouterOS 6 and 7.
 *
 * @param window how many commands may be under way at once; small boards drop connections that ask too much at once
 */
public record NativeTransport(int window) implements RouterTransport {

    public NativeTransport {
        if (window < 1 || window > 256) {
            throw new IllegalArgumentException("a window is from 1 to 256 commands: " + window);
        }
    }

    @Override
    public RouterSession open(RouterLogin login) {
        NativeSession session = connected(login);
        try {
            new SignIn(session, login).run();
            return session;
        } catch (RuntimeException | Error failed) {
            session.close();
            throw failed;
        }
    }

    private NativeSession connected(RouterLogin login) {
        try {
            Socket socket = RouterSocket.connect(login);
            return new NativeSession(socket, login, window);
        } catch (IOException unreachable) {
            throw new RouterGoneException("cannot connect to " + login, unreachable);
        }
    }
}
