package io.wispportal.core;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.tenant.TenantId;
import java.util.Set;

/**
 * Whoever looked up a balance, without signing in (BAL-08). It may pay and report the invoices that were found, and is no
 * {@link CustomerCaller}: reports, vouchers and services are out of its reach, and nothing is activated by it.
 *
 * @param name     as people know the customer, for example {@code ana@wispmega}
 * @param invoices that were found
 */
public record LookupCaller(TenantId tenant, CustomerId customer, String name, Set<InvoiceId> invoices)
        implements PayingCaller {

    public LookupCaller {
        invoices = Set.copyOf(invoices);
    }

    /** The customer, with what this is known by. */
    @Override
    public Actor actor() {
        return new Actor(ActorKind.CUSTOMER, customer.value(), name + " (saldo)");
    }

    @Override
    public boolean mayPay(InvoiceId invoice) {
        return invoices.contains(invoice);
    }

    @Override
    public boolean mayActivateByReporting() {
        return false;
    }
}
