package io.wispportal.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, made on the spot. */
final class SampleFiles {

    private static final int SECTOR = 512;

    private SampleFiles() {}

    /** @param format png, jpg or gif */
    static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out)) {
            throw new IllegalArgumentException(format);
        }
        return out.toByteArray();
    }

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(ISO_8859_1);
    }

    /** A PDF of exactly this size. */
    static byte[] pdf(int size) {
        return Arrays.copyOf(pdf(), size);
    }

    static byte[] pngSaying(int width, int height) throws IOException {
        byte[] png = image("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    static byte[] lossyWebp(int width, int height) {
        return webp(
                "VP8 ",
                little(10)
                        .put(new byte[] {0x10, 0, 0, (byte) 0x9d, 1, 0x2a})
                        .putShort((short) width)
                        .putShort((short) height));
    }

    static byte[] losslessWebp(int width, int height) {
        return webp("VP8L", little(5).put((byte) 0x2f).putInt((width - 1) | ((height - 1) << 14)));
    }

    static byte[] extendedWebp(int width, int height) {
        ByteBuffer chunk = little(10).putInt(0);
        for (int side : new int[] {width - 1, height - 1}) {
            chunk.put((byte) side).put((byte) (side >> 8)).put((byte) (side >> 16));
        }
        return webp("VP8X", chunk);
    }

    /** A photograph with so much about it that its size stands far behind. */
    static byte[] jpegWithLargeExif(int segments) throws IOException {
        byte[] jpeg = image("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (int i = 0; i < segments; i++) {
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) 0xFF, (byte) 0xFF});
            out.writeBytes(Arrays.copyOf("Exif\0\0".getBytes(ISO_8859_1), 0xFFFF - 2));
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static byte[] docx() throws IOException {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<?xml version=\"1.0\"?><x/>".repeat(40).getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A small archive with an entry that unpacks to this many mebibytes before the next. */
    static byte[] bomb(int mebibytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] mebibyte = new byte[1024 * 1024];
            for (int i = 0; i < mebibytes; i++) {
                zip.write(mebibyte);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        return out.toByteArray();
    }

    /** An OLE2 file: header, allocation table, directory with a root and one stream of this name. */
    static byte[] ole(String stream) {
        ByteBuffer file = little(SECTOR * 4);
        file.put(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        file.putShort(24, (short) 0x3E).putShort(26, (short) 3).putShort(28, (short) 0xFFFE);
        file.putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1)
                .putInt(48, 1)
                .putInt(56, 4096)
                .putInt(60, -2)
                .putInt(68, -2)
                .putInt(76, 0);
        entry(file, SECTOR * 2, "Root Entry", 5);
        entry(file, SECTOR * 2 + 128, stream, 2);
        return bytes(file);
    }

    private static void entry(ByteBuffer file, int at, String name, int type) {
        byte[] letters = name.getBytes(UTF_16LE);
        file.position(at).put(letters);
        file.putShort(at + 64, (short) (letters.length + 2)).put(at + 66, (byte) type);
    }

    private static byte[] webp(String kind, ByteBuffer chunk) {
        ByteBuffer file = little(20 + chunk.capacity() + 64)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(12 + chunk.capacity() + 64)
                .put("WEBP".getBytes(ISO_8859_1))
                .put(kind.getBytes(ISO_8859_1))
                .putInt(chunk.capacity() + 64)
                .put(bytes(chunk));
        return bytes(file);
    }

    private static byte[] bytes(ByteBuffer whole) {
        byte[] bytes = new byte[whole.capacity()];
        whole.rewind().get(bytes);
        return bytes;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
