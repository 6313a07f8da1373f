package io.wispportal.app.system;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos of receipts and documents. */
final class Photos {

    private static final int WIDE = 2400;
    private static final int HIGH = 1800;

    private Photos() {}

    /** A photo that no other has the bytes of, if no other has its reference. */
    static byte[] receipt(String reference) {
        BufferedImage image = new BufferedImage(360, 560, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(new Color(0xf4f1e8));
        paper.fillRect(0, 0, 360, 560);
        paper.setColor(Color.DARK_GRAY);
        paper.setFont(new Font(Font.MONOSPACED, Font.BOLD, 22));
        paper.drawString("TRANSFERENCIA", 90, 90);
        paper.drawString("$ 499.00 MXN", 90, 170);
        paper.drawString("Folio " + reference, 60, 240);
        paper.dispose();
        return followedBy(reference, encoded(image, "png"));
    }

    /** What the camera of a phone takes: some megabytes of JPEG, in which no part is like another. */
    static byte[] ofCamera() {
        int[] pixels = new Random(7).ints(WIDE * HIGH).toArray();
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, WIDE, HIGH, pixels, 0, WIDE);
        return encoded(image, "jpg");
    }

    /** A photo of exactly so many bytes; what follows the picture is ignored by whoever shows it. */
    static byte[] ofSize(int bytes) {
        return Arrays.copyOf(receipt("0"), bytes);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static byte[] followedBy(String mark, byte[] picture) {
        byte[] own = mark.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(picture, picture.length + own.length);
        System.arraycopy(own, 0, both, picture.length, own.length);
        return both;
    }
}
