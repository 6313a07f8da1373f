package io.wispportal.router;

/** The router could not be reached or refused. The message is one sentence that staff may read. */
public class RouterUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RouterUnavailableException(String message) {
        super(message);
    }

    public RouterUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
