package io.wispportal.notice;

/** Why a customer is shown a page; where several fit, the first of these is shown. */
public enum NoticeKind {
    /** The service is suspended. */
    SUSPENSION,
    /** Something is to pay. */
    PAYMENT,
    /** A text by staff. */
    CUSTOM,
    /** Work is being done on the network. */
    MAINTENANCE
}
