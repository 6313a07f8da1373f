package io.wispportal.routeros.client;

import io.wispportal.routeros.session.PipelinedSession;
import io.wispportal.routeros.session.RouterSocket;
import io.wispportal.routeros.session.SignIn;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
import java.io.IOException;

/**
 * Speaks to routers over the wire protocol itself, RouterOS 6 and 7.
 *
 * @param window how many commands may be under way at once; small boards drop connections that ask too much at once
 */
public record NativeTransport(int window) implements RouterTransport {

    public NativeTransport {
        PipelinedSession.checkWindow(window);
    }

    @Override
    public RouterSession open(RouterLogin login) {
        return SignIn.at(connected(login), login);
    }

    private RouterSession connected(RouterLogin login) {
        try {
            return new NativeSession(RouterSocket.connect(login), login, window);
        } catch (IOException unreachable) {
            throw new RouterGoneException("cannot connect to " + login, unreachable);
        }
    }
}
