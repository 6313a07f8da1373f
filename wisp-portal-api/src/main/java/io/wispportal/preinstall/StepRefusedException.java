package io.wispportal.preinstall;

import io.wispportal.PortalException;

/** A step does not let the request pass, or could not do its work now. */
public final class StepRefusedException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason one sentence for staff, in their language; it does not repeat what strangers typed */
    public StepRefusedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
