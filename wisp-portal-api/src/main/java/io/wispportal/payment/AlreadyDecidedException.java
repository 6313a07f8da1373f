package io.wispportal.payment;

import io.wispportal.PortalException;

/** The report was decided before; the decision stands and is within. */
public final class AlreadyDecidedException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final transient PaymentReport report;

    /** @param report as it stands, decided */
    public AlreadyDecidedException(PaymentReport report) {
        super("payment report " + report.id() + " is already " + report.state());
        this.report = report;
    }

    public PaymentReport report() {
        return report;
    }
}
