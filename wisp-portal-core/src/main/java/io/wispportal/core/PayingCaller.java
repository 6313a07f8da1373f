package io.wispportal.core;

import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceId;

/** Who may report that a customer's invoice was paid: the customer, or whoever looked up the balance. */
public sealed interface PayingCaller extends Caller permits CustomerCaller, LookupCaller {

    /** Whose invoices. */
    CustomerId customer();

    /** Whether this invoice of the customer's is the caller's to see and to report; no other exists for the caller. */
    boolean mayPay(InvoiceId invoice);

    /** Whether reporting a payment may activate a service (PAY-06). */
    boolean mayActivateByReporting();
}
