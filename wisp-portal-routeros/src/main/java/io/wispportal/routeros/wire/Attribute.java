package io.wispportal.routeros.wire;

import java.util.Map;

/** Words of the form {@code =name=value}, {@code =name} or {@code .tag=value}; a value may hold {@code =} itself. */
final class Attribute {

    private static final String TAG = ".tag=";

    private Attribute() {}

    static Bytes word(String name, Bytes value) {
        return new Bytes("=" + name + "=" + value.latin1());
    }

    static Bytes tag(String tag) {
        return new Bytes(TAG + tag);
    }

    static boolean isTag(Bytes word) {
        return word.latin1().startsWith(TAG);
    }

    /** Empty for none. */
    static String tagOf(Bytes word) {
        return word.latin1().substring(TAG.length());
    }

    static boolean is(Bytes word) {
        return word.latin1().startsWith("=");
    }

    static void put(Bytes word, Map<String, Bytes> into) {
        String text = word.latin1();
        int end = text.indexOf('=', 1);
        if (end < 0) {
            into.put(text.substring(1), Bytes.EMPTY);
        } else {
            // Every row of a list has the same few names.
            into.put(text.substring(1, end).intern(), new Bytes(text.substring(end + 1)));
        }
    }
}
