package io.wispportal.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as cameras, programs and attackers make them. */
final class MadePictures {

    /** What nobody may find in what is kept. */
    static final String PLACE = "19.432608N 99.133209W";

    private static final int MEBIBYTE = 1024 * 1024;

    private MadePictures() {}

    /** Left half red, right half blue, the top left corner green. */
    static BufferedImage flag(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int half = x < width / 2 ? 0xFFE00000 : 0xFF0000E0;
                image.setRGB(x, y, x < width / 4 && y < height / 4 ? 0xFF00E000 : half);
            }
        }
        return image;
    }

    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return jpeg(flag(width, height, BufferedImage.TYPE_3BYTE_BGR), false);
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** The JPEG with another segment right after its beginning. */
    static byte[] with(byte[] jpeg, int marker, byte[] segment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) ((segment.length + 2) >> 8), (byte) (segment.length + 2)
                });
        out.writeBytes(segment);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** EXIF that says how the camera was held and where. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("Exif\0\0".getBytes(ISO_8859_1)).put("II".getBytes(ISO_8859_1));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60);
        tiff.put(PLACE.getBytes(ISO_8859_1));
        return tiff.array();
    }

    static byte[] fuzzedExif(long seed) {
        Random random = new Random(seed);
        byte[] exif = exif(6);
        for (int i = 0; i < 12; i++) {
            exif[6 + random.nextInt(exif.length - 6)] = (byte) random.nextInt();
        }
        return exif;
    }

    /** A PNG of one grey value that unpacks to all that its head says and is small. */
    static byte[] pngBomb(int width, int height, int depth, int colours, int bytesPerPixel) throws IOException {
        long all = (long) height * (1L + (long) width * bytesPerPixel);
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colours)
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeBytes(chunk("IHDR", head));
        out.writeBytes(chunk("IDAT", zeros(1 + all / MEBIBYTE)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** The PNG with another chunk before its pixels. */
    static byte[] with(byte[] png, String name, byte[] chunk) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk(name, chunk));
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    static byte[] chunk(String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(ISO_8859_1))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** So many mebibytes of nothing, packed; one is packed and the others are copies of it. */
    static byte[] zeros(long mebibytes) {
        Deflater deflater = new Deflater(9);
        byte[] packed = new byte[8192];
        deflater.setInput(new byte[MEBIBYTE]);
        int first = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(packed, 0, first);
        deflater.setInput(new byte[MEBIBYTE]);
        int next = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        for (long i = 1; i < mebibytes; i++) {
            out.write(packed, 0, next);
        }
        out.writeBytes(new byte[] {3, 0, 0, 0, 0, 0});
        return out.toByteArray();
    }

    /** The frame header's bytes say something else. */
    static byte[] sizedAs(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        ByteBuffer.wrap(changed).putShort(frame(jpeg) + 5, (short) height).putShort(frame(jpeg) + 7, (short) width);
        return changed;
    }

    /** Where the frame header is. */
    static int frame(byte[] jpeg) {
        for (int i = 0; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && (jpeg[i + 1] == (byte) 0xC0 || jpeg[i + 1] == (byte) 0xC2)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no JPEG");
    }

    static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
