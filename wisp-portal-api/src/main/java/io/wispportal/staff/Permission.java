package io.wispportal.staff;

/** One thing that staff may or may not do; use cases check it. */
public enum Permission {
    /** See customers, their invoices and services. */
    READ_CUSTOMERS,
    /** See customers by name and their services, without invoices and payments. */
    READ_SERVICES,
    /** See payment reports with their vouchers, approve and return them. */
    REVIEW_PAYMENTS,
    /** Register a payment on an invoice by hand, or set a reported invoice back to pending. */
    REGISTER_PAYMENTS,
    /** Change a customer's national id and tax number. */
    EDIT_CUSTOMERS,
    /** Take a suspended service back into operation. */
    REACTIVATE_SERVICES,
    /** Suspend a service. */
    SUSPEND_SERVICES,
    /** Say where a service is connected: its router, address, login and queue. */
    CONNECT_SERVICES,
    /** See requests for installations and how they go, without the documents. */
    READ_INSTALLATIONS,
    /** Take requests for installations, change their e-mail and close them. */
    TAKE_INSTALLATIONS,
    /** Activate requests: open the customer and connect the service. */
    ACTIVATE_INSTALLATIONS,
    /** Say that an installation is done, which turns the service on. */
    FINISH_INSTALLATIONS,
    /** Allow or forbid that reporting a payment activates a service. */
    ALLOW_AUTO_ACTIVATION,
    /** Edit payment methods. */
    EDIT_PAYMENT_METHODS,
    /** See routers, how the work on them goes, and what would be done there. */
    READ_ROUTERS,
    /** Add and change routers and how the portal gets into them, and have plans carried out. */
    MANAGE_ROUTERS,
    /** Have customers shown notices, and end them. */
    SEND_NOTICES,
    /** Move the portal to another domain. */
    MOVE_PORTAL,
    /** See the identity documents of people who ask for the service; each look is recorded. */
    READ_IDENTITY_DOCUMENTS,
    /** See and change the tenant's settings. */
    EDIT_SETTINGS,
    /** See and change the default password, set customers' passwords and change their user names. */
    MANAGE_PASSWORDS,
    /** See promised messages and send parked ones again. */
    MANAGE_MESSAGES,
    /** Read messages that an installation keeps instead of sending them: they hold codes and links. */
    READ_CAPTURED,
    /** Write to the customers of many invoices at once. */
    SEND_BATCHES,
    /** Make, see and end customers' auto-login links. */
    MANAGE_LINKS,
    /** Go to the portal as a customer. */
    VISIT_PORTAL,
    /** Read the audit trail. */
    READ_AUDIT,
    /** Take whole lists out of the portal as files. */
    EXPORT_LISTS
}
