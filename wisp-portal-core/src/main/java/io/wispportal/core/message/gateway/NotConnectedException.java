package io.wispportal.core.message.gateway;

/** Nothing was sent. The message is one sentence for staff. */
final class NotConnectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotConnectedException(String message, Throwable cause) {
        super(message, cause);
    }
}
