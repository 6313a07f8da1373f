package io.wispportal.routeros.simulator;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Bytes to a client: as slow as they are meant to be, until the power fails. */
final class FaultyOutput extends FilterOutputStream {

    private final Faults faults;
    private final Runnable powerLoss;

    FaultyOutput(OutputStream out, Faults faults, Runnable powerLoss) {
        super(out);
        this.faults = faults;
        this.powerLoss = powerLoss;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        send(bytes, offset, faults.output().take(length));
        if (faults.output().takeEnd()) {
            powerLoss.run();
            throw new IOException("the power failed");
        }
    }

    private void send(byte[] bytes, int offset, int length) throws IOException {
        int sent = 0;
        Duration pause = faults.pause();
        while (sent < length && !pause.isZero()) {
            out.write(bytes, offset + sent, 1);
            out.flush();
            sent++;
            LockSupport.parkNanos(pause.toNanos());
            pause = faults.pause();
        }
        out.write(bytes, offset + sent, length - sent);
    }
}
