package io.wispportal.web.http;

import io.wispportal.PortalException;

/** The server has no room for the files that a form brings; nothing was done, and nothing is wrong with the form. */
public final class NoRoomException extends PortalException {

    private static final long serialVersionUID = 1L;

    /** Both in bytes. */
    NoRoomException(long form, long left) {
        super("a form of " + form + " bytes, and " + left + " are left where the server keeps files that arrive");
    }
}
