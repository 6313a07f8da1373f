package io.wispportal.core.document.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Brings what a decoder made into one order of bytes. Numbers are taken as they are: colour profiles count for nothing. */
final class PixelReader {

    private static final int WHITE = 255;

    private final Raster raster;
    private final int bands;
    private final int surplusBits;
    private final int scale;

    private PixelReader(Raster raster) {
        int bits = raster.getSampleModel().getSampleSize(0);
        this.raster = raster;
        this.bands = raster.getNumBands();
        this.surplusBits = Math.max(0, bits - 8);
        this.scale = bits >= 8 ? 1 : WHITE / ((1 << bits) - 1);
    }

    static Pixels read(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return new Pixels(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), width, height);
        }
        byte[] bgr = new byte[3 * width * height];
        if (image.getColorModel() instanceof IndexColorModel palette) {
            readPalette(image.getRaster(), palette, bgr);
        } else {
            new PixelReader(image.getRaster()).readSamples(bgr);
        }
        return new Pixels(bgr, width, height);
    }

    private static void readPalette(Raster raster, IndexColorModel palette, byte[] bgr) {
        int width = raster.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                int colour = palette.getRGB(Math.min(row[x], palette.getMapSize() - 1));
                put(bgr, y * width + x, colour >> 16 & 255, colour >> 8 & 255, colour & 255, colour >>> 24);
            }
        }
    }

    /** Grey, grey with a mask, red, green and blue, or these with a mask. */
    private void readSamples(byte[] bgr) {
        int width = raster.getWidth();
        int[] row = new int[width * bands];
        int green = bands < 3 ? 0 : 1;
        int blue = bands < 3 ? 0 : 2;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int at = x * bands;
                int mask = bands % 2 == 0 ? sample(row[at + bands - 1]) : WHITE;
                int red = sample(row[at]);
                put(bgr, y * width + x, red, sample(row[at + green]), sample(row[at + blue]), mask);
            }
        }
    }

    private int sample(int value) {
        return (value >> surplusBits) * scale;
    }

    /** What can be seen through is on white. */
    private static void put(byte[] bgr, int pixel, int red, int green, int blue, int mask) {
        bgr[3 * pixel] = over(blue, mask);
        bgr[3 * pixel + 1] = over(green, mask);
        bgr[3 * pixel + 2] = over(red, mask);
    }

    private static byte over(int value, int mask) {
        return (byte) ((value * mask + WHITE * (WHITE - mask)) / WHITE);
    }
}
