package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The first of a PNG's chunks.
 *
 * @param sampleBytes what a pixel takes once it is decoded
 */
record PngHead(int width, int height, int sampleBytes, ByteBuffer written) {

    private static final int SIZE = 33;
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;

    /** @throws RefusedFileException if it makes no sense */
    static PngHead read(InputStream in) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(SIZE));
        if (head.capacity() < SIZE || head.getLong(0) != SIGNATURE || head.getInt(8) != 13 || head.getInt(12) != IHDR) {
            throw new RefusedFileException("damaged");
        }
        int width = head.getInt(16);
        int height = head.getInt(20);
        int bytes = samples(head.get(25)) * (head.get(24) == 16 ? 2 : 1);
        if (width < 1 || height < 1) {
            throw new RefusedFileException("damaged");
        }
        return new PngHead(width, height, bytes, head);
    }

    private static int samples(int colours) {
        return switch (colours) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new RefusedFileException("damaged");
        };
    }
}
