package io.wispportal.core.autologin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The short codes of links: sixteen letters and digits, 95 bits by chance (LNK-05). That is so many that a plain hash
 * keeps them as well as a slow one would.
 */
final class LinkCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    static final int LENGTH = 16;
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{" + LENGTH + "}");

    private final SecureRandom random;

    LinkCodes(SecureRandom random) {
        this.random = random;
    }

    String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        byte[] chance = new byte[2 * LENGTH];
        while (code.length() < LENGTH) {
            random.nextBytes(chance);
            append(code, chance);
        }
        return code.toString();
    }

    /** Six bits make a letter; the two values too many are left out, so that all letters are equally likely. */
    private static void append(StringBuilder code, byte[] chance) {
        for (int i = 0; i < chance.length && code.length() < LENGTH; i++) {
            int letter = chance[i] & 63;
            if (letter < ALPHABET.length()) {
                code.append(ALPHABET.charAt(letter));
            }
        }
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static String hash(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
