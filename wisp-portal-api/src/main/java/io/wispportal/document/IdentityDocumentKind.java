package io.wispportal.document;

/** What somebody who asks for the service shows with a file. */
public enum IdentityDocumentKind {
    /** The front of an official identity card. */
    ID_FRONT,
    /** Its back. */
    ID_BACK,
    /** A bill or the like that names the address. */
    ADDRESS_PROOF,
    /** A coupon for a discount. */
    COUPON
}
