package io.wispportal.core.credential;

import io.wispportal.session.SubjectKind;

/**
 * Passwords that somebody else keeps, a directory of the company's staff for example. Asked at sign-in, for an account of
 * the portal whose own password does not fit; on the caller's thread, outside a transaction, throttled like any try.
 * For accounts that are not there or are locked it is asked for a name that nobody has, so that time tells nothing: it
 * should take as long for a name that it does not know as for a wrong password.
 */
@FunctionalInterface
public interface OtherPasswords {

    /** There are no others. */
    OtherPasswords NONE = (kind, name, password) -> false;

    /**
     * Whether this is the password of that customer or staff member. Throws nothing: what cannot be asked is not right.
     *
     * @param name {@code local@slug}; a customer and a staff member of the same name are two people
     */
    boolean accept(SubjectKind kind, String name, String password);
}
