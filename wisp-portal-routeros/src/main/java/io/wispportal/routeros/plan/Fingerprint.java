package io.wispportal.routeros.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tells contents apart; no secret and no signature. */
final class Fingerprint {

    private static final int VERSION_BYTES = 4;
    private static final int ID_BYTES = 8;

    private Fingerprint() {}

    /** Sixteen hexadecimal digits, as long as an id may be. */
    static String of(String text) {
        return hex(text, ID_BYTES);
    }

    /** Eight hexadecimal digits, whatever the order of the properties. */
    static String of(Map<String, String> properties) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(properties)
                .forEach((name, value) ->
                        all.append(name).append('=').append(value).append('\n'));
        return hex(all.toString(), VERSION_BYTES);
    }

    private static String hex(String text, int bytes) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
