package io.wispportal.invoice;

import io.wispportal.PortalException;

/** Nothing can be reported or paid on this invoice: it is in review already, or paid. */
public final class InvoiceNotPayableException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final transient Invoice invoice;

    public InvoiceNotPayableException(Invoice invoice) {
        super("invoice " + invoice.number() + " is " + invoice.state());
        this.invoice = invoice;
    }

    public Invoice invoice() {
        return invoice;
    }
}
