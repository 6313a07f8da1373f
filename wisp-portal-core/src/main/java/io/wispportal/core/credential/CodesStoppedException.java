package io.wispportal.core.credential;

import io.wispportal.PortalException;

/**
 * So many codes were asked for or typed from an address that it has to wait, whoever sits there. It tells nothing about any
 * account.
 */
public final class CodesStoppedException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final boolean bySms;

    CodesStoppedException(boolean bySms) {
        super(bySms ? "too many codes by SMS" : "too many codes");
        this.bySms = bySms;
    }

    /** Whether only SMS are stopped, for an hour at most; else all is, for ten minutes at most. */
    public boolean bySms() {
        return bySms;
    }
}
