package io.wispportal.routeros.simulator;

/**
 * The first packet of a connection.
 *
 * @param destination its IPv4 address
 */
record Packet(String source, String destination, int port) {

    Packet to(String address, int newPort) {
        return new Packet(source, address, newPort);
    }
}
