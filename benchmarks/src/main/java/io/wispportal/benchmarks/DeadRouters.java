package io.wispportal.benchmarks;

import io.wispportal.routeros.transport.RouterLogin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;

/**
 * Three that never become as they should: one refuses connections, one takes them and never answers (the system does that
 * for a socket that nobody accepts from), one stops in the middle of what it prints.
 *
 * @param whole what stands behind the relay; it holds what it should, so that it has much to print
 */
record DeadRouters(int refusing, ServerSocket silent, SimulatedRouter whole, StallingRelay stalling)
        implements AutoCloseable {

    static final int COUNT = 3;

    /** A row of a list takes about twice as much. */
    private static final int BYTES_A_CUSTOMER = 60;

    static DeadRouters start(int customers) throws IOException {
        SimulatedRouter whole = SimulatedRouter.start();
        Convergence.of(whole, Acme.suspended(customers));
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket closed = new ServerSocket(0, 1, here)) {
            return new DeadRouters(
                    closed.getLocalPort(),
                    new ServerSocket(0, 50, here),
                    whole,
                    new StallingRelay(whole, BYTES_A_CUSTOMER * customers));
        }
    }

    List<RouterLogin> logins() {
        return List.of(login(refusing), login(silent.getLocalPort()), login(stalling.port()));
    }

    /** Five seconds a command instead of the usual thirty: only we wait for it. */
    private RouterLogin login(int port) {
        return new RouterLogin(
                whole.host(),
                port,
                null,
                SimulatedRouter.USER,
                SimulatedRouter.PASSWORD,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
    }

    @Override
    public void close() throws IOException {
        silent.close();
        stalling.close();
        whole.close();
    }
}
