package io.wispportal.message;

/** The mail server could not be reached or asked to come back later. The message is one sentence for staff. */
public class MailUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
