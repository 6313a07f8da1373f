package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import java.awt.image.BufferedImage;

/** Whether anything of a picture is seen on a white page: white letters that had no background are not. */
final class OnWhite {

    /** Of red, green or blue: from here on a colour is nearly white. */
    private static final int NEARLY_WHITE = 225;

    /** Of so many pixels one has to be seen; a line across a logo is more, specks on white are less. */
    private static final int ONE_OF = 500;

    private OnWhite() {}

    /** @throws RefusedFileException {@code white}, if nearly every pixel is nearly white */
    static BufferedImage requireSeen(BufferedImage picture) {
        int seen = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                seen += isSeen(picture.getRGB(x, y)) ? 1 : 0;
            }
        }
        if ((long) seen * ONE_OF < (long) picture.getWidth() * picture.getHeight()) {
            throw new RefusedFileException("white");
        }
        return picture;
    }

    private static boolean isSeen(int colour) {
        return Math.min(Math.min(colour >> 16 & 255, colour >> 8 & 255), colour & 255) < NEARLY_WHITE;
    }
}
