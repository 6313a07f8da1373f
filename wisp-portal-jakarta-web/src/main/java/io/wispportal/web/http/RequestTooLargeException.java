package io.wispportal.web.http;

import io.wispportal.PortalException;

/** The request is larger than its route takes; nothing of it was stored. */
public final class RequestTooLargeException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final boolean file;

    RequestTooLargeException(long length, boolean file) {
        super("request of " + length + " bytes");
        this.file = file;
    }

    /** Whether a file makes it so large, else what was typed. */
    public boolean isFile() {
        return file;
    }
}
