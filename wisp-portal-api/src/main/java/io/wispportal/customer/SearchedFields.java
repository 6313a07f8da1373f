package io.wispportal.customer;

/** Where a search for customers looks. */
public enum SearchedFields {
    /** Name and user name: for those who may not read contact data, and must not find it out by searching either. */
    NAMES,
    /** E-mail and phone too. */
    NAMES_AND_CONTACT
}
