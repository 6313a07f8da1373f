package io.wispportal.routeros.transport;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why a router refuses, by what it says: real routers often leave the category out, so that the words are all there is.
 */
public enum Refusal {
    /** A row with the same key is there. */
    ALREADY_THERE("already have"),
    /** The row is not there any more. */
    NO_SUCH_ITEM("no such item"),
    /** This version or this board has no such menu or verb. */
    NO_SUCH_COMMAND("no such command"),
    /** This version knows the property under another name, or not. */
    UNKNOWN_PARAMETER("unknown parameter"),
    /** The user's group lacks a right. */
    NO_RIGHTS("not enough permissions", "action failed (6)"),
    /** The device mode forbids it. */
    DEVICE_MODE("not allowed by device-mode"),
    /** The router suspects its own configuration and takes no changes. */
    FLAGGED("configuration flagged"),
    /** It was cancelled. */
    INTERRUPTED("interrupted"),
    /** Anything else: mostly a value that the router does not take. */
    OTHER;

    private final String[] words;

    Refusal(String... words) {
        this.words = words;
    }

    static Refusal of(String message) {
        String said = message.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(refusal -> Stream.of(refusal.words).anyMatch(said::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
