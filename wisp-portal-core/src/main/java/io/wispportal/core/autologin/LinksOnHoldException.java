package io.wispportal.core.autologin;

import io.wispportal.PortalException;
import io.wispportal.customer.CustomerId;

/** The customer's phone or e-mail was changed a short while ago: no link goes there yet. */
public final class LinksOnHoldException extends PortalException {

    private static final long serialVersionUID = 1L;

    public LinksOnHoldException(CustomerId customer) {
        super("links of customer " + customer + " are on hold");
    }
}
