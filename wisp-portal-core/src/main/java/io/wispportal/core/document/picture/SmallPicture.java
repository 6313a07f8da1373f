package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import io.wispportal.document.DocumentType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture that was made anew and is small enough to be held in memory. */
public final class SmallPicture {

    private final DocumentType type;
    private final int width;
    private final int height;
    private final byte[] bytes;

    private SmallPicture(DocumentType type, BufferedImage picture, byte[] bytes) {
        this.type = type;
        this.width = picture.getWidth();
        this.height = picture.getHeight();
        this.bytes = bytes;
    }

    /** @throws RefusedFileException {@code large}, if it has more than so many bytes either way */
    static SmallPicture of(BufferedImage picture, float quality, int most) throws IOException {
        byte[] exact = written(picture, "png", 1);
        if (exact.length <= most) {
            return new SmallPicture(DocumentType.PNG, picture, exact);
        }
        byte[] about = written(picture, "jpeg", quality);
        if (about.length > most) {
            throw new RefusedFileException("large");
        }
        return new SmallPicture(DocumentType.JPEG, picture, about);
    }

    /** PNG or JPEG. */
    public DocumentType type() {
        return type;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** From the beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** SHA-256, hexadecimal. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Without anything beside the pixels. Formats without loss do not ask for the quality. */
    private static byte[] written(BufferedImage picture, String format, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(made)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (how.canWriteCompressed() && format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return made.toByteArray();
    }
}
