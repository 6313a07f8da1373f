package io.wispportal.core.document.picture;

import java.io.IOException;
import java.io.InputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What a decoder reads; it may go back a little, and the rest is not kept in memory. */
final class ForgetfulStream extends MemoryCacheImageInputStream {

    private static final long KEPT = 64 * 1024;

    ForgetfulStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        forget();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        forget();
        return super.read(buffer, offset, length);
    }

    private void forget() throws IOException {
        if (streamPos - flushedPos > 2 * KEPT) {
            flushBefore(streamPos - KEPT);
        }
    }
}
