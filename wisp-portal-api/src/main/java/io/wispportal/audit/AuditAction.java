package io.wispportal.audit;

/** What can be done. */
public enum AuditAction {
    /** What a newer version of the portal recorded and this one does not know; only read, never written. */
    OTHER,
    /** A customer or staff member signed in. */
    SIGNED_IN,
    /** Too many failures locked an account for a while; the actor is the portal, the name tried a detail. */
    SIGN_IN_LOCKED,
    /** A hundred failures in a row locked an account until it gets a new password; the name tried is a detail. */
    RESET_NEEDED,
    /** One address tried many names; it is blocked for an hour. */
    ADDRESS_BLOCKED,
    /** One address entered many accounts with the tenant's default password; it is blocked for an hour. */
    DEFAULT_PASSWORD_SPRAYED,
    /** So many failures that for a while no account is locked, lest the attack lock everybody out. */
    SIGN_IN_ATTACKED,
    /** Somebody signed out. */
    SIGNED_OUT,
    /** A customer signed in once more than sessions are kept; the oldest ended. */
    OLDEST_SESSION_ENDED,
    /** Staff or a batch made an auto-login link. */
    LINK_MADE,
    /** Somebody opened the portal with an auto-login link. */
    LINK_OPENED,
    /** An auto-login link was to open more sessions than it may in a day; the address is a detail. Once a day. */
    LINK_OVERUSED,
    /** An auto-login link was ended before its time. */
    LINK_ENDED,
    /** The sessions that a customer's auto-login links had opened were ended, along with a link or all. */
    LINK_SESSIONS_ENDED,
    /** All auto-login links of a customer were ended. */
    CUSTOMER_LINKS_ENDED,
    /** All auto-login links of the tenant were ended. */
    ALL_LINKS_ENDED,
    /** A staff member goes to the portal as a customer, with a reason. */
    VISIT_STARTED,
    /** The same member arrived there. */
    VISIT_ENTERED,
    /** A customer reported a payment. */
    PAYMENT_REPORTED,
    /** Staff approved a payment report. */
    REPORT_APPROVED,
    /** Staff returned a payment report, with a reason. */
    REPORT_RETURNED,
    /** A payment was registered in the ledger. */
    PAYMENT_REGISTERED,
    /** A payment method was added. */
    METHOD_ADDED,
    /** A payment method was changed. */
    METHOD_CHANGED,
    /** A router was added. */
    ROUTER_ADDED,
    /** A router was changed. */
    ROUTER_CHANGED,
    /** A service was suspended. */
    SERVICE_SUSPENDED,
    /** A service was activated by staff. */
    SERVICE_ACTIVATED,
    /** A service was activated because its customer reported a payment. */
    SERVICE_AUTO_ACTIVATED,
    /** A provisional activation ran out unapproved. */
    PROVISIONAL_ENDED,
    /** The permission of auto-activation was changed on a service. */
    AUTO_ACTIVATION_CHANGED,
    /** The operator added a tenant; in the installation's trail. */
    TENANT_OPENED,
    /** The tenant's settings were changed. */
    SETTINGS_CHANGED,
    /** The tenant's logo was put up, changed or taken down. */
    LOGO_CHANGED,
    /** Staff looked at the default password. */
    DEFAULT_PASSWORD_SHOWN,
    /** Customers who come later get another default password. */
    DEFAULT_PASSWORD_CHANGED,
    /** All customers were put on a new default password, those with an own one too. */
    DEFAULT_PASSWORD_IMPOSED,
    /** A customer's own password was set or changed, by the customer or by staff. */
    PASSWORD_CHANGED,
    /** A new customer got an initial password of its own. */
    INITIAL_PASSWORD_GIVEN,
    /** A customer asked for a code to choose a new password. */
    PASSWORD_RESET_REQUESTED,
    /** A customer chose a new password with a code. */
    PASSWORD_RESET,
    /** A staff member changed the own password. */
    STAFF_PASSWORD_CHANGED,
    /** Staff gave a customer another user name. */
    USER_NAME_CHANGED,
    /** Staff changed a customer's national id or tax number. */
    CUSTOMER_NUMBERS_CHANGED,
    /** A parked message was sent again. */
    MESSAGE_SENT_AGAIN,
    /** A batch of messages was confirmed. */
    BATCH_CONFIRMED,
    /** A batch was stopped. */
    BATCH_CANCELLED,
    /** Messages of a batch that failed or were unsure were sent again. */
    BATCH_SENT_AGAIN,
    /** The text of a kind of message was changed, or set back to the portal's. */
    TEMPLATE_CHANGED,
    /** A gateway for messages to phones was set up or changed. */
    GATEWAY_CHANGED,
    /** A gateway was removed. */
    GATEWAY_REMOVED,
    /** A test message was sent. */
    GATEWAY_TESTED,
    /** The captcha's keys or what happens without its provider were changed. */
    CAPTCHA_CHANGED,
    /** Staff opened the voucher of a payment report. */
    VOUCHER_OPENED,
    /** Staff opened an identity document; the subject is its request. */
    IDENTITY_DOCUMENT_OPENED,
    /** The time to keep an identity document was over: it is gone, with its key; the subject is its request. */
    IDENTITY_DOCUMENT_DELETED,
    /** The router has done what is wanted of a service. */
    SERVICE_ON_ROUTER,
    /** The router could not be brought to what is wanted of a service; it is tried again. */
    SERVICE_NOT_ON_ROUTER,
    /** Staff said where a service is connected. */
    SERVICE_CONNECTED,
    /** Staff let a router be brought to what is wanted although much is removed by that. */
    ROUTER_REMOVALS_ALLOWED,
    /** The portal moved to another domain, and the routers with it. */
    PORTAL_MOVED,
    /** A notice for customers was made. */
    NOTICE_MADE,
    /** A notice was ended before its time. */
    NOTICE_ENDED,
    /** Somebody asked for an installation, by the public form or through staff. */
    INSTALLATION_REQUESTED,
    /** A step did not let a request be stored, with the reason; who sent it does not read it. */
    INSTALLATION_REQUEST_REFUSED,
    /** Staff closed a request for an installation, with a reason. */
    INSTALLATION_CLOSED,
    /** Staff changed the e-mail of a request; neither is a detail. */
    INSTALLATION_EMAIL_CHANGED,
    /** Staff activated a request: there are a customer and a service to install. */
    INSTALLATION_ACTIVATED,
    /** A step did not let a request be activated, with the reason. */
    INSTALLATION_REFUSED,
    /** A service was installed and is in use. */
    INSTALLATION_DONE
}
