package io.wispportal.core.credential;

import io.wispportal.PortalException;

/** Staff who act as a customer tried what only the customer may do; nothing is done (LNK-02). */
public final class VisitorException extends PortalException {

    private static final long serialVersionUID = 1L;

    public VisitorException(String customer) {
        super("not while staff act as " + customer);
    }
}
