package io.wispportal.routeros.wire;

import java.util.Arrays;
import java.util.Locale;

/** What a reply of a router is. */
public enum ReplyKind {
    /** One row; more may come. */
    RE,
    /** Nothing was found; {@link #DONE} follows. Since RouterOS 7.18. */
    EMPTY,
    /** Refused; {@link #DONE} follows. */
    TRAP,
    /** The last reply to a command. */
    DONE,
    /** The router ends the connection after it. */
    FATAL;

    private final Bytes word = new Bytes("!" + name().toLowerCase(Locale.ROOT));

    Bytes word() {
        return word;
    }

    static ReplyKind of(Bytes word) throws WireException {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findAny()
                .orElseThrow(() -> new WireException("unknown reply " + word));
    }
}
