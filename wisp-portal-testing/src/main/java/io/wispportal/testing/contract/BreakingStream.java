package io.wispportal.testing.contract;

import java.io.IOException;
import java.io.InputStream;

/**
 * Gives some bytes, then throws.
 *
 * <p>Mutable state: how many bytes are left; used by one thread.
 */
final class BreakingStream extends InputStream {

    private final IOException failure;
    private int left;

    BreakingStream(int bytes, IOException failure) {
        this.left = bytes;
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            throw failure;
        }
        left--;
        return 7;
    }

    /** Unlike the inherited one it does not swallow what {@link #read()} throws. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        into[offset] = (byte) read();
        return 1;
    }
}
