package io.wispportal.core.autologin;

import io.wispportal.PortalException;
import io.wispportal.autologin.LinkId;

/** The link has opened so many sessions that it opens no more until tomorrow. */
public final class LinkOverusedException extends PortalException {

    private static final long serialVersionUID = 1L;

    public LinkOverusedException(LinkId link) {
        super("link " + link + " was used too often today");
    }
}
