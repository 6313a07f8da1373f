package io.wispportal.core.document;

import io.wispportal.core.document.picture.Pictures;
import io.wispportal.core.document.picture.SmallPicture;
import io.wispportal.document.DocumentType;
import io.wispportal.tenant.Logo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;

/** Makes the picture of a logo from a file that staff sent, as carefully as from a stranger's. Thread-safe. */
public final class LogoPictures {

    /** Bytes of the file that is sent, inclusive. */
    public static final long LIMIT = 5_242_880;

    private final Pictures pictures;

    LogoPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * A new picture that fits a logo. Blocks while the stream is read, and while other pictures are worked on.
     *
     * @param fileName as the browser sent it
     * @param bytes    not closed
     * @throws FileTooLargeException over {@link #LIMIT}
     * @throws RefusedFileException  if it is not taken: {@code empty}, {@code type}, {@code ending}, {@code damaged},
     *                               {@code dimensions}, {@code kind}, {@code slow}, {@code busy}, {@code large} or
     *                               {@code white} (nothing of it is seen on white)
     */
    public SmallPicture make(String fileName, InputStream bytes) throws IOException {
        InputStream counted = new LimitedStream(bytes, LIMIT);
        byte[] head = counted.readNBytes(IdentityFiles.HEAD);
        DocumentType type = IdentityFiles.type(FileName.shown(fileName), head);
        if (!type.isImage()) {
            throw new RefusedFileException("type");
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), counted);
        SmallPicture made = pictures.small(type, whole, Logo.MOST_WIDTH, Logo.MOST_HEIGHT, Logo.MOST_BYTES);
        counted.transferTo(OutputStream.nullOutputStream()); // what stands behind the picture counts as well
        return made;
    }
}
