package io.wispportal.web.http;

import io.wispportal.PortalException;

/** A form that does not say how long it is (chunked): browsers always say it; nothing of it was read. */
public final class LengthRequiredException extends PortalException {

    private static final long serialVersionUID = 1L;

    LengthRequiredException() {
        super("form without length");
    }
}
