package io.wispportal.routeros.transport;

import org.jspecify.annotations.Nullable;

/** A router did not do what it was asked. The message is one line, however much the router said. */
public abstract class RouterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    RouterException(String message, @Nullable Throwable cause) {
        super(readable(message), cause);
    }

    /** What a router says ends in logs and on pages. */
    private static String readable(String message) {
        String one = message.replaceAll("\\p{Cntrl}", " ");
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
    }
}
