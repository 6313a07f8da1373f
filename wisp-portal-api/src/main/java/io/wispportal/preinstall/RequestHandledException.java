package io.wispportal.preinstall;

import io.wispportal.PortalException;

/** Somebody closed or activated the request already, or it has not come so far; nothing was done. */
public final class RequestHandledException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final InstallationState state;

    public RequestHandledException(InstallationRequestId request, InstallationState state) {
        super("request " + request + " is " + state);
        this.state = state;
    }

    /** How far it has come. */
    public InstallationState state() {
        return state;
    }
}
