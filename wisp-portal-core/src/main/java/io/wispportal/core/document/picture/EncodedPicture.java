package io.wispportal.core.document.picture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.stream.ImageOutputStreamImpl;

/**
 * Takes what an encoder writes, in pieces that are never copied.
 *
 * <p>Mutable state: the pieces.
 */
final class EncodedPicture extends ImageOutputStreamImpl {

    private static final int PIECE = 64 * 1024;

    private final List<byte[]> pieces = new ArrayList<>();

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int at = (int) (streamPos % PIECE);
            if (at == 0) {
                pieces.add(new byte[PIECE]);
            }
            int count = Math.min(left, PIECE - at);
            System.arraycopy(bytes, from, pieces.get(pieces.size() - 1), at, count);
            from += count;
            left -= count;
            streamPos += count;
        }
    }

    /** From the beginning. */
    InputStream open() {
        List<InputStream> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int length = (int) Math.min(PIECE, streamPos - (long) i * PIECE);
            all.add(new ByteArrayInputStream(pieces.get(i), 0, length));
        }
        return new SequenceInputStream(Collections.enumeration(all));
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("it is only written");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        throw new UnsupportedOperationException("it is only written");
    }
}
