package io.wispportal.app.launch;

/** The portal cannot start. The message is for the operator: what is wrong and what to do, in one line. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    static final int SETTINGS = 2;
    static final int PORT = 3;
    static final int DATABASE = 4;
    static final int FILES = 5;
    static final int APPLICATION = 6;

    private final int code;

    StartFailure(int code, String message) {
        super(message);
        this.code = code;
    }

    /** The exit code of the process. */
    int code() {
        return code;
    }
}
