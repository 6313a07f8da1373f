package io.wispportal.autologin;

/** What a link is for. */
public enum LinkPurpose {
    /** The customer's own, sent by message or copied by staff. */
    CUSTOMER,
    /** A staff member's way from the console into the portal, for a minute. */
    VISIT
}
