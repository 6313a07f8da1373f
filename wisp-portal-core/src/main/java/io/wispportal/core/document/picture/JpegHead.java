package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * What stands before a JPEG's pixels, told without decoding any.
 *
 * <p>Mutable state: what was read so far.
 */
final class JpegHead {

    private final Segments segments = new Segments();
    private JpegFrame frame = JpegFrame.NONE;
    private int orientation = Exif.UPRIGHT;
    private int componentsAtOnce;

    private JpegHead() {}

    /**
     * Reads to where the pixels begin, and leaves the stream there.
     *
     * @throws RefusedFileException if it is damaged, or of a kind that is not read
     */
    static JpegHead read(InputStream in) throws IOException {
        try {
            JpegHead head = new JpegHead();
            head.walk(new DataInputStream(in));
            return head;
        } catch (EOFException cut) {
            throw new RefusedFileException("damaged");
        }
    }

    JpegFrame frame() {
        return frame;
    }

    /** 1 to 8 as EXIF counts. */
    int orientation() {
        return orientation;
    }

    /** Whether pixels come in several passes, so that a decoder has to keep all of them. */
    boolean comesInPasses() {
        return frame.progressive() || componentsAtOnce < frame.components();
    }

    /** The head as a decoder wants it, without notes of any kind. */
    byte[] written() {
        return segments.written();
    }

    private void walk(DataInputStream in) throws IOException {
        if (in.readUnsignedShort() != 0xFFD8) {
            throw new RefusedFileException("damaged");
        }
        int marker;
        do {
            marker = marker(in);
            int length = in.readUnsignedShort() - 2;
            if (length < 0 || isAlone(marker)) {
                throw new RefusedFileException("damaged");
            }
            take(marker, in.readNBytes(length), length);
        } while (marker != 0xDA);
        if (!frame.isThere()) {
            throw new RefusedFileException("damaged");
        }
    }

    private void take(int marker, byte[] segment, int length) throws EOFException {
        if (segment.length < length) {
            throw new EOFException();
        }
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> {
                frame = frame.read(marker, segment);
                segments.keep(marker, segment);
            }
            // lossless, in levels, or with arithmetic coding
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF ->
                throw new RefusedFileException("kind");
            case 0xC4, 0xDB, 0xDD -> segments.keep(marker, segment);
            case 0xDA -> {
                componentsAtOnce = segment.length == 0 ? 0 : segment[0];
                segments.keep(marker, segment);
            }
            default -> note(marker, segment);
        }
    }

    private void note(int marker, byte[] segment) {
        segments.hear(marker, segment);
        if (marker == 0xE1 && Exif.isOne(segment) && orientation == Exif.UPRIGHT) {
            orientation = Exif.orientation(segment);
        }
    }

    /** Those that no segment follows, and the end. */
    private static boolean isAlone(int marker) {
        return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD9);
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new RefusedFileException("damaged");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }
}
