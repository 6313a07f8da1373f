package io.wispportal.core.message;

import io.wispportal.message.SendResult;

/** A message did not, or perhaps did not, get through; the result says which. */
final class UndeliveredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SendResult result;

    UndeliveredException(SendResult result) {
        super(result.detail());
        this.result = result;
    }

    SendResult result() {
        return result;
    }
}
