package io.wispportal.benchmarks;

import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.SimulatorSettings;
import io.wispportal.routeros.transport.RouterLogin;
import java.time.Duration;

/** A simulated router that is as far away and as slow as wanted. */
record SimulatedRouter(RouterSimulator simulator) implements AutoCloseable {

    static final String USER = "portal";
    static final String PASSWORD = "secreto";

    private static final String LIST = "/ip/firewall/address-list";

    static SimulatedRouter start() {
        return new SimulatedRouter(RouterSimulator.start(
                SimulatorSettings.builder().user(USER, PASSWORD, "full").build()));
    }

    static String address(int number) {
        return "10." + (number >> 16) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    String host() {
        return simulator.host();
    }

    int port() {
        return simulator.port();
    }

    RouterLogin login() {
        return new RouterLogin(host(), port(), null, USER, PASSWORD, Duration.ofSeconds(5), Duration.ofMinutes(2));
    }

    void slow(int roundTripMillis, Duration work) {
        simulator.faults().latency(Duration.ofMillis(roundTripMillis));
        simulator.faults().commandCost(work);
    }

    int rows() {
        return simulator.rows(LIST).size();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
