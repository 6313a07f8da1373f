package io.wispportal.routeros.transport;

import org.jspecify.annotations.Nullable;

/** There is no connection, or none any more. Whether a command that was under way was carried out, only reading tells. */
public final class RouterGoneException extends RouterException {

    private static final long serialVersionUID = 1L;

    public RouterGoneException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
