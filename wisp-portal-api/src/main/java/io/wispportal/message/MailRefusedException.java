package io.wispportal.message;

/** The mail was refused for good. The message is one sentence for staff. */
public class MailRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
