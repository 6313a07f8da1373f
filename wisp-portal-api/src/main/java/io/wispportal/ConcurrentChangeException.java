package io.wispportal;

/** Somebody changed the same thing a moment earlier; nothing was done. Read it again and decide anew. */
public final class ConcurrentChangeException extends PortalException {

    private static final long serialVersionUID = 1L;

    public ConcurrentChangeException(String kind, Object id) {
        super(kind + " " + id + " was changed by somebody else");
    }
}
