package io.wispportal.app.system;

import io.wispportal.web.SentFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What somebody sends along who asks for the service: identity card, proof of address and coupon. */
final class Papers {

    private Papers() {}

    /** All four files, the first of them as large as phones take it. */
    static List<SentFile> ofCamera() {
        return all(new SentFile("idFront", "cédula frente.jpg", Photos.ofCamera()));
    }

    /** All four files, small. */
    static List<SentFile> small() {
        return all(new SentFile("idFront", "frente.png", Photos.receipt("frente")));
    }

    static byte[] proofOfAddress() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static List<SentFile> all(SentFile front) {
        return List.of(
                front,
                new SentFile("idBack", "reverso.png", Photos.receipt("reverso")),
                new SentFile("addressProof", "recibo.pdf", proofOfAddress()),
                new SentFile("coupon", "cupón.png", Photos.receipt("cupon")));
    }
}
