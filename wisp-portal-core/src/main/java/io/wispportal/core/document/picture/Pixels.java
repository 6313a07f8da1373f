package io.wispportal.core.document.picture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;

/**
 * A decoded picture, blue, green and red in one array, which is the only large thing: it is made smaller and turned in
 * place.
 *
 * <p>Mutable state: all of it.
 */
final class Pixels {

    private static final int BYTES = 3;
    private static final int[] RED_FIRST = {2, 1, 0};

    private final byte[] bgr;
    private int width;
    private int height;

    Pixels(byte[] bgr, int width, int height) {
        this.bgr = bgr;
        this.width = width;
        this.height = height;
    }

    /** Makes both sides fit; what falls together is averaged. A part never lies behind what is written over it. */
    void fitInto(int mostWidth, int mostHeight) {
        if (width <= mostWidth && height <= mostHeight) {
            return;
        }
        boolean wide = (long) width * mostHeight >= (long) height * mostWidth;
        int newWidth = wide ? mostWidth : Math.max(1, (int) ((long) width * mostHeight / height));
        int newHeight = wide ? Math.max(1, (int) ((long) height * mostWidth / width)) : mostHeight;
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                average(x, y, newWidth, newHeight);
            }
        }
        width = newWidth;
        height = newHeight;
    }

    private void average(int x, int y, int newWidth, int newHeight) {
        int left = (int) ((long) x * width / newWidth);
        int right = (int) ((x + 1L) * width / newWidth);
        int top = (int) ((long) y * height / newHeight);
        int bottom = (int) ((y + 1L) * height / newHeight);
        int count = (right - left) * (bottom - top);
        for (int band = 0; band < BYTES; band++) {
            int sum = count / 2;
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    sum += bgr[at(column, row, width) + band] & 0xff;
                }
            }
            bgr[at(x, y, newWidth) + band] = (byte) (sum / count);
        }
    }

    /**
     * The picture as it was seen.
     *
     * @param orientation 1 to 8 as EXIF counts
     */
    BufferedImage upright(int orientation) {
        if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) {
            mirror(width, 1, height, width);
        }
        if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) {
            mirror(height, width, width, 1);
        }
        return orientation < Exif.ON_ITS_SIDE ? image(rows()) : image(columns());
    }

    /** Turns every line around: of so many pixels, so far from one to the next; so many lines, so far apart. */
    private void mirror(int length, int step, int lines, int apart) {
        for (int line = 0; line < lines; line++) {
            int first = line * apart;
            for (int i = 0; i < length / 2; i++) {
                swap(BYTES * (first + i * step), BYTES * (first + (length - 1 - i) * step));
            }
        }
    }

    private void swap(int one, int other) {
        for (int band = 0; band < BYTES; band++) {
            byte kept = bgr[one + band];
            bgr[one + band] = bgr[other + band];
            bgr[other + band] = kept;
        }
    }

    private SampleModel rows() {
        return new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, width, height, BYTES, BYTES * width, RED_FIRST);
    }

    /** The same array read down instead of across: a picture on its side, and no copy. */
    private SampleModel columns() {
        return new ComponentSampleModel(DataBuffer.TYPE_BYTE, height, width, BYTES * width, BYTES, RED_FIRST);
    }

    private BufferedImage image(SampleModel order) {
        DataBufferByte data = new DataBufferByte(bgr, BYTES * width * height);
        ComponentColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, Raster.createWritableRaster(order, data, null), false, null);
    }

    private static int at(int x, int y, int width) {
        return BYTES * (y * width + x);
    }
}
