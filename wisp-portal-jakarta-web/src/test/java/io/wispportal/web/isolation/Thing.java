package io.wispportal.web.isolation;

/** What the path of a route names. Each tenant's belong to its {@code ana}. */
enum Thing {
    /** The path names nothing of anybody's. */
    NONE,
    CUSTOMER,
    /** A customer who is nobody in the matrix, to change how one signs in. */
    SPARE_CUSTOMER,
    /** An unpaid invoice. */
    INVOICE,
    /** An invoice with a payment report in review. */
    REPORTED_INVOICE,
    /** A payment report in review, with its voucher. */
    REPORT,
    SERVICE,
    /** A payment method. */
    METHOD,
    /** A router. */
    ROUTER,
    /** A request for an installation, with its documents. */
    REQUEST,
    /** One that was activated. */
    INSTALLATION,
    /** A notice for the owner's screen. */
    NOTICE,
    /** A mail about a report. */
    MESSAGE,
    /** A message to many customers that nobody confirmed yet. */
    DRAFT_BATCH,
    /** One that was confirmed. */
    BATCH
}
