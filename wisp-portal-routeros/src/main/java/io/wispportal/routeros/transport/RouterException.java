package io.wispportal.routeros.transport;

import org.jspecify.annotations.Nullable;

/** A router did not do what it was asked. */
public abstract class RouterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RouterException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
