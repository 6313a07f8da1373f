package io.wispportal.core.customer;

import io.wispportal.PortalException;

/** A cancelled customer may sign in, see and pay invoices, nothing else (CRE-11). */
public final class CancelledCustomerException extends PortalException {

    private static final long serialVersionUID = 1L;

    /** @param name as people know the customer, for example {@code ana@wispmega} */
    public CancelledCustomerException(String name) {
        super(name + " is cancelled");
    }
}
