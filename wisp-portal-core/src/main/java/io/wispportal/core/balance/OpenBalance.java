package io.wispportal.core.balance;

import io.wispportal.core.CustomerCaller;
import io.wispportal.invoice.InvoiceSummary;
import java.util.List;

/**
 * What whoever looked up a balance sees.
 *
 * @param name    initials of the customer
 * @param payer   who may pay and report these invoices, for the use cases of payment
 * @param pending of the invoices found, those that are still to pay and not in review, the first due first
 */
public record OpenBalance(String name, CustomerCaller payer, List<InvoiceSummary> pending) {}
