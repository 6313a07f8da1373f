package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The parts of a JPEG that a decoder needs before the pixels: tables and frame, no notes of any kind. */
final class Segments {

    /** Version 1.1, square pixels, no thumbnail. */
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private static final byte[] JFIF_NAME = Arrays.copyOf(JFIF, 5);
    private static final byte[] ADOBE_NAME = {'A', 'd', 'o', 'b', 'e'};
    private static final int ADOBE = 12;
    private static final int MOST = 64 * 1024;

    // Mutable state: what was kept so far.
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] adobe = {};
    private boolean jfif;
    private boolean exif;

    static boolean startsWith(byte[] segment, byte[] name) {
        return segment.length >= name.length && Arrays.equals(segment, 0, name.length, name, 0, name.length);
    }

    void keep(int marker, byte[] segment) {
        write(kept, marker, segment);
        if (kept.size() > MOST) {
            throw new RefusedFileException("damaged");
        }
    }

    /** Notes that nobody keeps, but that say how the colours are meant. */
    void hear(int marker, byte[] segment) {
        jfif |= marker == 0xE0 && startsWith(segment, JFIF_NAME);
        exif |= marker == 0xE1 && Exif.isOne(segment);
        if (marker == 0xEE && startsWith(segment, ADOBE_NAME) && segment.length >= ADOBE) {
            adobe = Arrays.copyOf(segment, ADOBE);
        }
    }

    /** From the beginning to where the pixels follow. */
    byte[] written() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(0xFF);
        all.write(0xD8);
        if (jfif || (exif && adobe.length == 0)) {
            write(all, 0xE0, JFIF);
        }
        if (adobe.length > 0) {
            write(all, 0xEE, adobe);
        }
        all.writeBytes(kept.toByteArray());
        return all.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] segment) {
        int length = segment.length + 2;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(segment);
    }
}
