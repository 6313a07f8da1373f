package io.wispportal.routeros.mikrotik;

import io.wispportal.routeros.wire.Bytes;

/**
 * Bytes as letters that mean nothing to the library: the byte b is the character U+0100 + b. The library has quotes but no
 * escapes, splits replies at line breaks and takes all bytes for UTF-8; of these letters it leaves each as it is. Plain
 * characters are the library's own.
 */
final class Veil {

    private static final int FIRST = 0x100;

    private Veil() {}

    static String hide(Bytes bytes) {
        StringBuilder hidden = new StringBuilder(bytes.length());
        bytes.latin1().chars().forEach(each -> hidden.append((char) (FIRST + each)));
        return hidden.toString();
    }

    static String hide(String latin1) {
        return hide(new Bytes(latin1));
    }

    /** Leaves plain characters below U+0100 as they are. */
    static Bytes reveal(String hidden) {
        StringBuilder bytes = new StringBuilder(hidden.length());
        hidden.chars().forEach(each -> bytes.append((char) (each >= FIRST ? each - FIRST : each)));
        return new Bytes(bytes.toString());
    }
}
