package io.wispportal.web.http;

import io.wispportal.PortalException;

/** The request is larger than any form with its file can be; it was read to its end and nothing was stored. */
public final class RequestTooLargeException extends PortalException {

    private static final long serialVersionUID = 1L;

    RequestTooLargeException(long length) {
        super("request of " + length + " bytes");
    }
}
