package io.wispportal.core.document;

import io.wispportal.document.DocumentType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.Tika;

/** Tells a file's type by its content and refuses what no voucher is. */
final class FileInspection {

    private static final int HEAD = 64 * 1024;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 12_000;

    private final Tika tika = new Tika();

    /** Opens the file anew for each look. */
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * @param wordAllowed whether the tenant takes DOC and DOCX
     * @throws RefusedFileException if the content is of no accepted type or is damaged
     */
    DocumentType inspect(Source file, boolean wordAllowed) throws IOException {
        DocumentType type = detect(file);
        if (type.isWord() && !wordAllowed) {
            throw new RefusedFileException("word");
        }
        if (type.isImage()) {
            checkDimensions(file, type);
        }
        return type;
    }

    private DocumentType detect(Source file) throws IOException {
        return switch (tika.detect(head(file))) {
            case "application/pdf" -> DocumentType.PDF;
            case "image/png", "image/apng" -> DocumentType.PNG;
            case "image/jpeg" -> DocumentType.JPEG;
            case "image/gif" -> DocumentType.GIF;
            case "image/webp" -> DocumentType.WEBP;
            case "application/x-tika-msoffice", "application/msword" -> word(WordFiles.isDoc(file), DocumentType.DOC);
            case "application/zip", "application/x-tika-ooxml" -> word(WordFiles.isDocx(file), DocumentType.DOCX);
            default -> throw new RefusedFileException("type");
        };
    }

    private static DocumentType word(boolean isOne, DocumentType type) {
        if (!isOne) {
            throw new RefusedFileException("type");
        }
        return type;
    }

    private static byte[] head(Source file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(HEAD);
        }
    }

    private static void checkDimensions(Source file, DocumentType type) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open())) {
            ImageSize size = ImageSize.read(in, type);
            boolean fits = Math.max(size.width(), size.height()) <= LONGEST_SIDE && size.pixels() <= MOST_PIXELS;
            if (!fits) {
                throw new RefusedFileException("dimensions");
            }
        }
    }
}
