package io.wispportal.core.document;

import io.wispportal.document.DocumentType;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Width and height from an image's header. The pixels are never decoded: a picture of a megabyte can unpack to a
 * gigabyte.
 */
record ImageSize(int width, int height) {

    private static final int VP8_KEY_FRAME_HEAD = 6;

    /** @throws RefusedFileException if the header is cut or makes no sense */
    static ImageSize read(InputStream in, DocumentType type) throws IOException {
        try {
            ImageSize size = header(new DataInputStream(in), type);
            if (size.width < 1 || size.height < 1) {
                throw new RefusedFileException("damaged");
            }
            return size;
        } catch (EOFException cut) {
            throw new RefusedFileException("damaged");
        }
    }

    long pixels() {
        return (long) width * height;
    }

    private static ImageSize header(DataInputStream in, DocumentType type) throws IOException {
        return switch (type) {
            case PNG -> png(in);
            case GIF -> gif(in);
            case JPEG -> jpeg(in);
            case WEBP -> webp(in);
            case PDF, DOC, DOCX -> throw new IllegalArgumentException(type + " is no image");
        };
    }

    private static ImageSize png(DataInputStream in) throws IOException {
        in.skipNBytes(16);
        return new ImageSize(in.readInt(), in.readInt());
    }

    private static ImageSize gif(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        return new ImageSize(little16(in), little16(in));
    }

    /** Walks the segments to the frame header (SOF0 to SOF15 without the three that are something else). */
    private static ImageSize jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = marker(in);
            int length = in.readUnsignedShort();
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return new ImageSize(in.readUnsignedShort(), height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new RefusedFileException("damaged");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static ImageSize webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        String chunk = new String(in.readNBytes(4), java.nio.charset.StandardCharsets.ISO_8859_1);
        in.skipNBytes(4);
        return switch (chunk) {
            case "VP8X" -> extended(in);
            case "VP8L" -> lossless(in);
            case "VP8 " -> lossy(in);
            default -> throw new RefusedFileException("damaged");
        };
    }

    private static ImageSize extended(DataInputStream in) throws IOException {
        in.skipNBytes(4);
        return new ImageSize(little24(in) + 1, little24(in) + 1);
    }

    private static ImageSize lossless(DataInputStream in) throws IOException {
        in.skipNBytes(1);
        int bits = Integer.reverseBytes(in.readInt());
        return new ImageSize((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    }

    private static ImageSize lossy(DataInputStream in) throws IOException {
        in.skipNBytes(VP8_KEY_FRAME_HEAD);
        return new ImageSize(little16(in) & 0x3FFF, little16(in) & 0x3FFF);
    }

    private static int little16(DataInputStream in) throws IOException {
        return in.readUnsignedByte() | (in.readUnsignedByte() << 8);
    }

    private static int little24(DataInputStream in) throws IOException {
        return little16(in) | (in.readUnsignedByte() << 16);
    }
}
