package io.wispportal.core.document;

import io.wispportal.document.DocumentType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Which files are taken: the ending of the name and the first bytes have to say the same (PRE-03). */
final class IdentityFiles {

    /** How many of a file's first bytes tell what it is. */
    static final int HEAD = 8;

    private static final Map<String, DocumentType> BY_ENDING = Map.of(
            "pdf", DocumentType.PDF, "png", DocumentType.PNG, "jpg", DocumentType.JPEG, "jpeg", DocumentType.JPEG);

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private IdentityFiles() {}

    /**
     * @param shown the name without what cannot be seen
     * @throws RefusedFileException {@code empty}, {@code type} if either is none that is taken, {@code ending} if they differ
     */
    static DocumentType type(String shown, byte[] head) {
        DocumentType said = BY_ENDING.get(ending(shown));
        if (head.length == 0) {
            throw new RefusedFileException("empty");
        }
        DocumentType is = byContent(head);
        if (said != is) {
            throw new RefusedFileException(said == null ? "type" : "ending");
        }
        return is;
    }

    /** The name that what is kept goes by: pictures are kept as JPEG. */
    static String keptName(String shown, DocumentType type) {
        return type == DocumentType.PNG ? shown.substring(0, shown.length() - "png".length()) + "jpg" : shown;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static DocumentType byContent(byte[] head) {
        if (begins(head, PDF)) {
            return DocumentType.PDF;
        }
        if (begins(head, JPEG)) {
            return DocumentType.JPEG;
        }
        if (begins(head, PNG)) {
            return DocumentType.PNG;
        }
        throw new RefusedFileException("type");
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
