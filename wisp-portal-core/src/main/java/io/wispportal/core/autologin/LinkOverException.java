package io.wispportal.core.autologin;

import io.wispportal.PortalException;

/** The link opens nothing: unknown, forged, expired, ended, used up, or another host's. There is one kind only. */
public final class LinkOverException extends PortalException {

    private static final long serialVersionUID = 1L;

    public LinkOverException() {
        super("the link is over");
    }
}
