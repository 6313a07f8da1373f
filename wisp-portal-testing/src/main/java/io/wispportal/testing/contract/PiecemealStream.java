package io.wispportal.testing.contract;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * Gives one byte at a time, as a slow line does, and remembers whether it was closed.
 *
 * <p>Mutable state: whether it was closed; used by one thread.
 */
final class PiecemealStream extends FilterInputStream {

    private boolean closed;

    PiecemealStream(byte[] bytes) {
        super(new ByteArrayInputStream(bytes));
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return super.read(into, offset, Math.min(1, length));
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        super.close();
    }
}
