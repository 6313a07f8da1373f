package io.wispportal.core.credential;

import io.wispportal.message.OutboxKind;

/** How a code to choose a new password with reaches a customer. */
public enum CodeWay {
    /** To the registered e-mail. */
    EMAIL(OutboxKind.PASSWORD_RESET),
    /** To the registered mobile phone. */
    SMS(OutboxKind.PASSWORD_RESET_SMS);

    private final OutboxKind message;

    CodeWay(OutboxKind message) {
        this.message = message;
    }

    /** The way to what somebody has typed. */
    static CodeWay to(String contact) {
        return contact.contains("@") ? EMAIL : SMS;
    }

    OutboxKind message() {
        return message;
    }
}
