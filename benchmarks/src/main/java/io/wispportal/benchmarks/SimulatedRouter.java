package io.wispportal.benchmarks;

import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.SimulatorSettings;
import io.wispportal.routeros.transport.RouterLogin;
import java.time.Duration;
import java.util.Map;

/** A simulated router that is as far away and as slow as wanted. */
record SimulatedRouter(RouterSimulator simulator) implements AutoCloseable {

    static final String USER = "portal";
    static final String PASSWORD = "secreto";

    static final String LIST = "/ip/firewall/address-list";

    private static final String SUSPENDED = "wp1-acme-susp";

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

    /** A member of a list with a comment, as long as those of ours. */
    void put(int number) {
        String comment = "wp1;t=acme;k=susp;s=s%d;v=01234567;m=89abcdef".formatted(number);
        simulator.put(LIST, Map.of("list", SUSPENDED, "address", address(number), "comment", comment));
    }

    /** The members of the list of suspended customers. */
    long suspended() {
        return simulator.rows(LIST).stream()
                .filter(row -> SUSPENDED.equals(row.get("list")))
                .count();
    }

    int rows() {
        return simulator.rows(LIST).size();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
