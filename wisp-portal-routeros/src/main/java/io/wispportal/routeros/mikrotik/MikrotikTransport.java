package io.wispportal.routeros.mikrotik;

import io.wispportal.routeros.session.PipelinedSession;
import io.wispportal.routeros.session.RouterConnection;
import io.wispportal.routeros.session.RouterSocket;
import io.wispportal.routeros.session.SignIn;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
import java.io.IOException;
import me.legrange.mikrotik.MikrotikApiException;

/**
 * Speaks to routers through mikrotik-java ({@code me.legrange:mikrotik:3.0.8}), RouterOS 6 and 7. Values of any bytes
 * travel unchanged. Of queries it takes those of the form {@code name=value}; others are refused with an
 * {@link IllegalArgumentException} before anything is sent.
 *
 * @param window how many commands may be under way at once; small boards drop connections that ask too much at once
 */
public record MikrotikTransport(int window) implements RouterTransport {

    public MikrotikTransport {
        PipelinedSession.checkWindow(window);
    }

    @Override
    public RouterSession open(RouterLogin login) {
        return SignIn.at(connected(login), login);
    }

    private RouterSession connected(RouterLogin login) {
        try {
            return session(RouterSocket.connect(login), login);
        } catch (IOException | MikrotikApiException unreachable) {
            throw new RouterGoneException("cannot connect to " + login, unreachable);
        }
    }

    private RouterSession session(RouterConnection router, RouterLogin login) throws IOException, MikrotikApiException {
        try {
            return new MikrotikSession(router, login, window);
        } catch (MikrotikApiException | RuntimeException failed) {
            router.close();
            throw failed;
        }
    }
}
