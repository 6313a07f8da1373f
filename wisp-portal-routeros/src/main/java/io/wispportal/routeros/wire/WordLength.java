package io.wispportal.routeros.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The length before a word: the leading ones of its first byte tell how many bytes follow that one, none to four. */
final class WordLength {

    /** First bytes from here on are reserved; nobody can know what follows them. */
    private static final int RESERVED = 0xF8;

    private static final int[] MARKS = {0x00, 0x80, 0xC0, 0xE0, 0xF0};

    private WordLength() {}

    static void write(int length, ByteArrayOutputStream out) {
        int more = following(length);
        out.write(MARKS[more] | (more == 4 ? 0 : length >>> (8 * more)));
        for (int i = more - 1; i >= 0; i--) {
            out.write(length >>> (8 * i));
        }
    }

    /** Takes longer forms than needed too: some clients send them. */
    static long read(int first, InputStream in) throws IOException {
        if (first >= RESERVED) {
            throw new WireException("reserved byte 0x%02X".formatted(first));
        }
        int more = Integer.numberOfLeadingZeros(~(first << 24));
        long length = first & (0x7F >>> more);
        for (int i = 0; i < more; i++) {
            length = length << 8 | next(in);
        }
        return length;
    }

    private static int following(int length) {
        int more = 0;
        for (int most = 0x80; more < 4 && length >= most; most <<= 7) {
            more++;
        }
        return more;
    }

    private static int next(InputStream in) throws IOException {
        int read = in.read();
        if (read < 0) {
            throw new CutSentenceException();
        }
        return read;
    }
}
