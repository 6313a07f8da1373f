package io.wispportal.core.credential;

import io.wispportal.PortalException;

/** Too many people sign in right now; try again in a moment. */
public final class BusyException extends PortalException {

    private static final long serialVersionUID = 1L;

    public BusyException() {
        super("too many sign-ins at once");
    }
}
