package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import java.io.IOException;
import java.net.Socket;

/** Both directions of a connection, with their faults. */
record Streams(SentenceReader reader, SentenceWriter writer) {

    static Streams of(Socket socket, Faults faults, Runnable powerLoss) throws IOException {
        socket.setTcpNoDelay(true);
        return new Streams(
                new SentenceReader(new FaultyInput(socket.getInputStream(), faults.input(), powerLoss)),
                new SentenceWriter(new FaultyOutput(socket.getOutputStream(), faults, powerLoss)));
    }
}
