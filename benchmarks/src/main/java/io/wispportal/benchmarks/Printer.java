package io.wispportal.benchmarks;

import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.util.List;
import javax.net.SocketFactory;
import me.legrange.mikrotik.ApiConnection;
import me.legrange.mikrotik.MikrotikApiException;

/** A client that reads the address list. */
interface Printer extends AutoCloseable {

    /**
     * How many rows with a comment came.
     *
     * @param properties what is asked for; empty for all
     */
    long comments(List<String> properties) throws MikrotikApiException;

    @Override
    void close() throws MikrotikApiException;

    static Printer of(RouterSession session) {
        return new OfSession(session);
    }

    static Printer plain(SimulatedRouter router) throws MikrotikApiException {
        ApiConnection connection =
                ApiConnection.connect(SocketFactory.getDefault(), router.host(), router.port(), 5_000);
        connection.login(SimulatedRouter.USER, SimulatedRouter.PASSWORD);
        connection.setTimeout(120_000);
        return new Plain(connection);
    }

    /** One of the portal's. */
    record OfSession(RouterSession session) implements Printer {

        @Override
        public long comments(List<String> properties) {
            Command print = Command.of(SimulatedRouter.LIST + "/print");
            Command whole = properties.isEmpty() ? print : print.with(".proplist", String.join(",", properties));
            return session.call(whole).rows().stream()
                    .filter(row -> row.containsKey("comment"))
                    .count();
        }

        @Override
        public void close() {
            session.close();
        }
    }

    /** mikrotik-java as it is. */
    record Plain(ApiConnection connection) implements Printer {

        @Override
        public long comments(List<String> properties) throws MikrotikApiException {
            String wanted = properties.isEmpty() ? "" : " return " + String.join(",", properties);
            return connection.execute(SimulatedRouter.LIST + "/print" + wanted).stream()
                    .filter(row -> row.containsKey("comment"))
                    .count();
        }

        @Override
        public void close() throws MikrotikApiException {
            connection.close();
        }
    }
}
