package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The pixels of a JPEG, to the end mark and no further: what stands behind it is nobody's business. Each pass over the
 * picture costs a decoder as much as the first, so their number is limited.
 *
 * <p>Mutable state: where it is.
 */
final class JpegScans extends FilterInputStream {

    private static final int MOST_PASSES = 100;

    private final Deadline deadline;
    private int before;
    private int passes;
    private boolean ended;

    JpegScans(InputStream in, Deadline deadline) {
        super(in);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws RefusedFileException if the file ends before the picture does, or there is too much to do */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return length == 0 ? 0 : -1;
        }
        deadline.check();
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            throw new RefusedFileException("damaged");
        }
        return watched(buffer, offset, count);
    }

    private int watched(byte[] buffer, int offset, int count) {
        for (int i = 0; i < count; i++) {
            int now = buffer[offset + i] & 0xff;
            if (before == 0xFF && now == 0xD9) {
                ended = true;
                return i + 1;
            }
            if (before == 0xFF && now == 0xDA && ++passes > MOST_PASSES) {
                throw new RefusedFileException("slow");
            }
            before = now;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whoever joins it to other streams closes it at its end; what stands behind the end is still to be read. */
    @Override
    public void close() {}
}
