package io.wispportal.web.wiring;

/** A setting has a value that it cannot have. The message is one line for the operator and names the key. */
public final class InvalidSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public InvalidSettingException(String message) {
        super(message);
    }
}
