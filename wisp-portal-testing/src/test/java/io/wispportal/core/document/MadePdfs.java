package io.wispportal.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** PDFs as people and attackers make them. */
final class MadePdfs {

    private static final String HEAD = "%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    private static final String TAIL = "trailer<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF\n";

    private MadePdfs() {}

    static byte[] good() {
        return with("2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n");
    }

    /** With this among its objects. */
    static byte[] with(String object) {
        return (HEAD + object + "\n" + TAIL).getBytes(ISO_8859_1);
    }

    static byte[] stream(byte[] content) {
        String before = HEAD + "2 0 obj<</Filter/FlateDecode/Length " + content.length + ">>stream\n";
        byte[] head = MadePictures.joined(before.getBytes(ISO_8859_1), content);
        return MadePictures.joined(head, ("\nendstream endobj\n" + TAIL).getBytes(ISO_8859_1));
    }

    static byte[] behindStream(String object) {
        return with("2 0 obj<</Length 3>>\nstream\r\nabc\r\nendstream endobj " + object);
    }

    /** Of exactly this size, most of it one stream. */
    static byte[] sized(int size) {
        int rest = stream(new byte[size - 200]).length - (size - 200);
        byte[] content = new byte[size - rest];
        Arrays.fill(content, (byte) 'e');
        return stream(content);
    }
}
