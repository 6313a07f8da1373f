package io.wispportal.core.session;

import io.wispportal.PortalException;

/** The session has ended, expired, or what it rests on has changed; sign in again. */
public final class SessionOverException extends PortalException {

    private static final long serialVersionUID = 1L;

    public SessionOverException(String name) {
        super("session of " + name + " is over");
    }
}
