package io.wispportal.core.preinstall;

import io.wispportal.PortalException;

/** A step before the commit did not let the request pass; nothing of it was stored. */
public final class StepFailedException extends PortalException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    private final String step;
    private final String reason;

    StepFailedException(String step, RuntimeException cause) {
        super("installation step " + step + " failed: " + cause);
        initCause(cause);
        this.step = step;
        this.reason = reason(cause);
    }

    /** The step's name. */
    public String step() {
        return step;
    }

    /** Why, for staff. */
    public String reason() {
        return reason;
    }

    private static String reason(RuntimeException cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST);
    }
}
