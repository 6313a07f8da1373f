package io.wispportal.core.message.gateway;

/** It was sent, at least in part, and there is no answer to it. The message is one sentence for staff. */
final class AnswerLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
