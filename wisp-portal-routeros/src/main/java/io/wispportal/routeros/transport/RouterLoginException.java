package io.wispportal.routeros.transport;

/** The router does not take name and password, or gives no more sessions. */
public final class RouterLoginException extends RouterException {

    private static final long serialVersionUID = 1L;

    public RouterLoginException(String message) {
        super(message, null);
    }
}
