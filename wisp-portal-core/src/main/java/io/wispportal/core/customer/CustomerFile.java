package io.wispportal.core.customer;

import io.wispportal.Money;
import io.wispportal.Slice;
import io.wispportal.audit.AuditEntry;
import io.wispportal.customer.Customer;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.payment.LedgerRow;
import io.wispportal.payment.ReportRow;
import io.wispportal.service.InternetService;
import java.util.List;

/**
 * A customer's whole file on one page. Staff who may only see services get the other lists empty.
 *
 * @param complete whether the reader may see all of it
 * @param credit   paid beyond what was owed, zero if none
 * @param history  what happened to payments, reports and services, newest first
 */
public record CustomerFile(
        Customer customer,
        boolean complete,
        List<InternetService> services,
        Slice<InvoiceSummary> invoices,
        Slice<ReportRow> reports,
        List<LedgerRow> payments,
        Money credit,
        Slice<AuditEntry> history) {}
