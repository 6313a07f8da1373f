package io.wispportal.core.message.gateway;

/** The portal must not connect there. The message is one sentence for staff. */
final class ForbiddenAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(String message) {
        super(message);
    }
}
