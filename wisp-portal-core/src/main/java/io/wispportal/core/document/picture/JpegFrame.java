package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;

/**
 * A JPEG's frame header.
 *
 * @param coefficients bytes that a decoder needs if it has to keep all of the picture before it shows any
 */
record JpegFrame(int width, int height, int components, boolean progressive, long coefficients) {

    /** None was read yet. */
    static final JpegFrame NONE = new JpegFrame(0, 0, 0, false, 0);

    private static final int HEAD = 6;
    private static final int COMPONENT = 3;
    private static final int BYTES = 2;

    boolean isThere() {
        return width > 0;
    }

    /**
     * @throws RefusedFileException if it is the second, makes no sense, or says of the picture that it has other colours than
     *                              grey or red, green and blue with eight bits each
     */
    JpegFrame read(int marker, byte[] segment) {
        if (isThere() || segment.length < HEAD || segment.length != HEAD + COMPONENT * segment[5]) {
            throw new RefusedFileException("damaged");
        }
        int components = segment[5];
        if (segment[0] != 8 || (components != 1 && components != 3)) {
            throw new RefusedFileException("kind");
        }
        int height = number(segment, 1);
        int width = number(segment, 3);
        if (width < 1 || height < 1) {
            throw new RefusedFileException("damaged");
        }
        long coefficients = (long) width * height * samples(segment, components) / most(segment, components) * BYTES;
        return new JpegFrame(width, height, components, marker == 0xC2, coefficients);
    }

    /** Of all components in one block; where colours are coarser than brightness, theirs are fewer. */
    private static int samples(byte[] segment, int components) {
        int all = 0;
        for (int i = 0; i < components; i++) {
            all += sampling(segment, i, 4) * sampling(segment, i, 0);
        }
        return all;
    }

    /** What the finest component would have in one block. */
    private static int most(byte[] segment, int components) {
        int across = 0;
        int down = 0;
        for (int i = 0; i < components; i++) {
            across = Math.max(across, sampling(segment, i, 4));
            down = Math.max(down, sampling(segment, i, 0));
        }
        return across * down;
    }

    private static int sampling(byte[] segment, int component, int bits) {
        int factor = (segment[HEAD + COMPONENT * component + 1] >> bits) & 15;
        if (factor < 1 || factor > 4) {
            throw new RefusedFileException("damaged");
        }
        return factor;
    }

    private static int number(byte[] segment, int at) {
        return ((segment[at] & 0xff) << 8) | (segment[at + 1] & 0xff);
    }
}
