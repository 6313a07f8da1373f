package io.wispportal.web.http;

import io.wispportal.PortalException;

/** The server could not make sense of the query or the form; nothing was done. */
public final class UnreadableRequestException extends PortalException {

    private static final long serialVersionUID = 1L;

    UnreadableRequestException(Exception cause) {
        super("query or form cannot be read");
        initCause(cause);
    }
}
