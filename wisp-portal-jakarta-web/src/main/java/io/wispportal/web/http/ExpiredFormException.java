package io.wispportal.web.http;

import io.wispportal.PortalException;

/** The form's token is missing, too old or another browser's; nothing was done. */
public final class ExpiredFormException extends PortalException {

    private static final long serialVersionUID = 1L;

    ExpiredFormException() {
        super("form token not valid");
    }
}
