package io.wispportal.core.autologin;

import io.wispportal.PortalException;

/** The address has sent so many wrong codes that it has to wait. */
public final class TooManyCodesException extends PortalException {

    private static final long serialVersionUID = 1L;

    public TooManyCodesException() {
        super("too many wrong codes");
    }
}
