package io.wispportal.routeros.transport;

/** The router answers, but all that is to do takes too long for one go. What was done stays; the rest comes with the next. */
public final class RouterSlowException extends RouterException {

    private static final long serialVersionUID = 1L;

    public RouterSlowException(String message) {
        super(message, null);
    }
}
