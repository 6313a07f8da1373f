package io.wispportal.message;

/** What can be promised. */
public enum OutboxKind {
    /** Tell the tenant that a payment was reported; the subject is the report. */
    REPORT_RECEIVED_TENANT,
    /** Tell the customer that the report has arrived; the subject is the report. */
    REPORT_RECEIVED_CUSTOMER,
    /** Tell the customer that the payment was registered; the subject is the report. */
    REPORT_APPROVED,
    /** Tell the customer that the report was returned, and why; the subject is the report. */
    REPORT_RETURNED,
    /** Tell the tenant that its default password is tried on many accounts; the subject is the tenant. */
    DEFAULT_PASSWORD_SPRAYED,
    /** Tell the customer that a link let in a browser that was not there before; the subject is the customer. */
    NEW_DEVICE,
    /** Mail the customer a code to choose a new password with; the subject is the customer. */
    PASSWORD_RESET,
    /** Send the customer such a code by SMS; the subject is the customer. */
    PASSWORD_RESET_SMS,
    /** Tell the customer by SMS or WhatsApp that a payment was registered; the subject is the ledger entry. */
    PAYMENT_REGISTERED,
    /** Tell the tenant that somebody asks for an installation; the subject is the request. */
    INSTALLATION_REQUESTED_TENANT,
    /** Tell who asks that the request has arrived; the subject is the request. */
    INSTALLATION_REQUESTED_APPLICANT,
    /** Tell who holds an e-mail that somebody else used it in a request; the subject is the request. */
    INSTALLATION_EMAIL_TAKEN,
    /** Do the work of an integrator's step; the subject is the request. No message. */
    INSTALLATION_STEP;

    public boolean isMail() {
        return !isForPhone() && this != INSTALLATION_STEP;
    }

    /** Whether it goes to a phone, by SMS or WhatsApp. */
    public boolean isForPhone() {
        return this == PAYMENT_REGISTERED || this == PASSWORD_RESET_SMS;
    }
}
