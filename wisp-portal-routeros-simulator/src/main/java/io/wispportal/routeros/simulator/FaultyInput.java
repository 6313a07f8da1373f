package io.wispportal.routeros.simulator;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes from a client, until the power fails. */
final class FaultyInput extends FilterInputStream {

    private final ByteBudget budget;
    private final Runnable powerLoss;

    FaultyInput(InputStream in, ByteBudget budget, Runnable powerLoss) {
        super(in);
        this.budget = budget;
        this.powerLoss = powerLoss;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    /** What came before the power failed is handed over; the rest is lost. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (budget.takeEnd()) {
            powerLoss.run();
            return -1;
        }
        int read = super.read(into, offset, length);
        int heard = budget.take(Math.max(0, read));
        if (read > 0 && heard == 0) {
            return read(into, offset, length); // it failed while nothing was said
        }
        return read < 0 ? read : heard;
    }
}
