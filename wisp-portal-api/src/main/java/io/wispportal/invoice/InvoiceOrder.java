package io.wispportal.invoice;

/** How a list of invoices is sorted. */
public enum InvoiceOrder {
    /** What has been due for longest first. */
    EARLIEST_DUE,
    /** What is due last first. */
    LATEST_DUE,
    /** By the customer's last names, first name and user name; a customer's own by when they are due. */
    CUSTOMER
}
