package io.wispportal.credential;

/** Whose a stored password is. */
public enum PasswordScope {
    /** One customer's or staff member's own, chosen or set for good. */
    PERSONAL,
    /** One customer's, made by the portal and handed out by staff: to begin with. */
    INITIAL,
    /** The tenant's default, shared by all who have no own one. */
    DEFAULT
}
