package io.wispportal.testing.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Pictures that look like documents from afar, of nobody: made pixel by pixel, since a server need have neither fonts nor a
 * screen.
 *
 * <p>Mutable state: the picture while it is painted.
 */
final class DemoPicture {

    private static final int PAPER = 0xfbfaf5;
    private static final int INK = 0x5b6670;
    private static final int PALE = 0xc9d3da;
    private static final int GREEN = 0x0b6e4f;
    private static final int ORANGE = 0xd9822b;

    private final BufferedImage image;

    private DemoPicture(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        box(0, 0, width, height, PAPER);
    }

    /** A card with a face and lines. */
    static InputStream cardFront() {
        DemoPicture card = new DemoPicture(640, 400);
        card.box(0, 0, 640, 70, GREEN);
        card.box(40, 110, 170, 220, PALE);
        card.disc(125, 180, 45, INK);
        card.box(65, 250, 120, 80, INK);
        card.lines(250, 130, 340, 6);
        return card.png();
    }

    /** A card with a stripe and lines. */
    static InputStream cardBack() {
        DemoPicture card = new DemoPicture(640, 400);
        card.box(0, 50, 640, 70, INK);
        card.lines(40, 170, 400, 5);
        for (int bar = 0; bar < 30; bar++) {
            card.box(470 + bar * 4, 180, 1 + bar % 3, 140, INK);
        }
        return card.png();
    }

    /** A bill. */
    static InputStream bill() {
        DemoPicture bill = new DemoPicture(480, 640);
        bill.box(40, 40, 120, 60, GREEN);
        bill.lines(40, 140, 400, 9);
        bill.box(40, 540, 400, 50, PALE);
        return bill.png();
    }

    /** A coupon with a percent sign. */
    static InputStream coupon() {
        DemoPicture coupon = new DemoPicture(600, 300);
        for (int dash = 0; dash < 600; dash += 24) {
            coupon.box(dash, 10, 14, 5, ORANGE);
            coupon.box(dash, 285, 14, 5, ORANGE);
        }
        coupon.disc(220, 100, 38, ORANGE);
        coupon.disc(220, 100, 18, PAPER);
        coupon.disc(380, 200, 38, ORANGE);
        coupon.disc(380, 200, 18, PAPER);
        for (int step = 0; step < 170; step++) {
            coupon.box(210 + step, 235 - step, 16, 4, ORANGE);
        }
        return coupon.png();
    }

    private void lines(int left, int top, int width, int many) {
        for (int line = 0; line < many; line++) {
            box(left, top + line * 40, line % 3 == 2 ? width / 2 : width, 14, line == 0 ? INK : PALE);
        }
    }

    private void box(int left, int top, int width, int height, int color) {
        for (int y = top; y < Math.min(top + height, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + width, image.getWidth()); x++) {
                image.setRGB(x, y, color);
            }
        }
    }

    private void disc(int middle, int center, int radius, int color) {
        for (int y = -radius; y <= radius; y++) {
            int half = (int) Math.sqrt(radius * radius - y * y);
            box(middle - half, center + y, 2 * half, 1, color);
        }
    }

    private InputStream png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
