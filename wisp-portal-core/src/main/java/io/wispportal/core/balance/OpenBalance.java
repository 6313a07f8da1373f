package io.wispportal.core.balance;

import io.wispportal.core.LookupCaller;
import io.wispportal.invoice.InvoiceSummary;
import java.util.List;

/**
 * What whoever looked up a balance sees.
 *
 * @param name    initials of the customer
 * @param payer   who may pay and report these invoices, for the use cases of payment
 * @param pending of the invoices found, those that are still to pay and not in review, the first due first
 * @param all     whether these are all; a lookup keeps no more than forty
 */
public record OpenBalance(String name, LookupCaller payer, List<InvoiceSummary> pending, boolean all) {}
