package io.wispportal.core.preinstall;

import io.wispportal.PortalException;

/** So many requests came from this address, or to this tenant, that no more are taken for a while; nothing was stored. */
public final class TooManyRequestsException extends PortalException {

    private static final long serialVersionUID = 1L;

    TooManyRequestsException() {
        super("too many requests for installations");
    }
}
