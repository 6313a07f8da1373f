package io.wispportal.routeros.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A string of bytes as it travels. RouterOS keeps bytes and knows no encoding, so a value that somebody else wrote need
 * not be UTF-8; it comes back unchanged.
 *
 * @param latin1 one character, at most U+00FF, for each byte
 */
public record Bytes(String latin1) {

    public static final Bytes EMPTY = new Bytes("");

    public Bytes {
        int wide = firstWide(latin1);
        if (wide >= 0) {
            throw new IllegalArgumentException("not a byte: U+%04X".formatted((int) latin1.charAt(wide)));
        }
    }

    /** Text of ours. */
    public static Bytes utf8(String text) {
        return of(text.getBytes(UTF_8));
    }

    public static Bytes of(byte[] bytes) {
        return new Bytes(new String(bytes, ISO_8859_1));
    }

    /** As text; bytes that are not UTF-8 become U+FFFD. */
    public String utf8() {
        return new String(toArray(), UTF_8);
    }

    public byte[] toArray() {
        return latin1.getBytes(ISO_8859_1);
    }

    public int length() {
        return latin1.length();
    }

    @Override
    public String toString() {
        return utf8();
    }

    private static int firstWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return i;
            }
        }
        return -1;
    }
}
