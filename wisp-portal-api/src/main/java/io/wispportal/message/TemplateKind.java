package io.wispportal.message;

/** The messages whose text a tenant can change. */
public enum TemplateKind {
    /** Mail to the tenant: a payment was reported. */
    REPORT_RECEIVED_TENANT(true),
    /** Mail to the customer: the report has arrived. */
    REPORT_RECEIVED_CUSTOMER(true),
    /** Mail to the customer: the payment was registered. */
    REPORT_APPROVED(true),
    /** Mail to the customer: the report was returned, and why. */
    REPORT_RETURNED(true),
    /** Mail to the tenant: somebody asks for an installation. */
    INSTALLATION_REQUESTED_TENANT(true),
    /** Mail to who asks for an installation: the request has arrived. Strangers send it: nothing that they typed. */
    INSTALLATION_REQUESTED_APPLICANT(true),
    /** Mail to who holds an e-mail that somebody else used in a request. */
    INSTALLATION_EMAIL_TAKEN(true),
    /** Mail to the tenant: its default password is tried on many accounts. */
    DEFAULT_PASSWORD_SPRAYED(true),
    /** Mail to the customer: a link let in a browser that was not there before. */
    NEW_DEVICE(true),
    /** Mail to the customer: a code to choose a new password with. */
    PASSWORD_RESET(true),
    /** SMS to the customer: the same code. */
    PASSWORD_RESET_SMS(false),
    /** SMS or WhatsApp to the customer: a payment was registered. */
    PAYMENT_REGISTERED(false),
    /** SMS or WhatsApp to the customer: what is to pay, with a link into the portal. */
    PAYMENT_REMINDER(false);

    private final boolean mail;

    TemplateKind(boolean mail) {
        this.mail = mail;
    }

    /** Whether it has a subject and goes by mail; else it goes to a phone. */
    public boolean isMail() {
        return mail;
    }
}
