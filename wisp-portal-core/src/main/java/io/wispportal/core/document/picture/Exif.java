package io.wispportal.core.document.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the one thing in a photograph's EXIF block that is needed: how the camera was held. */
final class Exif {

    static final int UPRIGHT = 1;
    /** The first of those that lie on a side. */
    static final int ON_ITS_SIDE = 5;

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int MOST_ORIENTATION = 8;

    private Exif() {}

    static boolean isOne(byte[] segment) {
        return Segments.startsWith(segment, NAME);
    }

    /** 1 to 8 as the standard counts; 1 if it is not said or not said well. */
    static int orientation(byte[] segment) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(segment, NAME.length, segment.length - NAME.length)
                    .slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int said = orientation(tiff.position(tiff.getInt(4)));
            return said < UPRIGHT || said > MOST_ORIENTATION ? UPRIGHT : said;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    /** Of the first directory: a count, then entries of twelve bytes. */
    private static int orientation(ByteBuffer directory) {
        int entries = directory.getShort() & 0xffff;
        for (int i = 0; i < entries; i++) {
            int tag = directory.getShort() & 0xffff;
            int type = directory.getShort();
            int count = directory.getInt();
            if (tag == ORIENTATION && type == SHORT && count == 1) {
                return directory.getShort();
            }
            directory.getInt();
        }
        return UPRIGHT;
    }
}
