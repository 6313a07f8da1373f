package io.wispportal.credential;

/** Whose a stored password is. */
public enum PasswordScope {
    /** One customer's or staff member's own. */
    PERSONAL,
    /** The tenant's default, shared by all who have no own one. */
    DEFAULT
}
