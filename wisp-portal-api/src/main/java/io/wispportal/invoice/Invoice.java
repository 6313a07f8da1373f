package io.wispportal.invoice;

import io.wispportal.Money;
import io.wispportal.customer.CustomerId;
import io.wispportal.service.ServiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a customer owes for a period. It starts PENDING; a payment report makes it REPORTED; a return makes it PENDING
 * again; registered payments make it PAID once nothing is left, and PENDING while something is.
 *
 * @param number  as people know it, unique in its tenant
 * @param dueOn   last day to pay, in the tenant's calendar
 * @param paid    sum of the payments applied so far, never more than the total
 * @param version grows with every stored change
 */
public record Invoice(
        InvoiceId id,
        CustomerId customer,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        List<InvoiceLine> lines,
        Money paid,
        InvoiceState state,
        long version) {

    public Invoice {
        Objects.requireNonNull(id, "id");
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("invoice " + number + " has no lines");
        }
    }

    public Money total() {
        return lines.stream().map(InvoiceLine::amount).reduce(Money.zero(paid.currency()), Money::plus);
    }

    public Money due() {
        return total().minus(paid);
    }

    public boolean isOverdue(LocalDate today) {
        return state != InvoiceState.PAID && dueOn.isBefore(today);
    }

    /** The services on its lines, each once. */
    public List<ServiceId> services() {
        return lines.stream()
                .map(InvoiceLine::service)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * A payment was reported.
     *
     * @throws InvoiceNotPayableException unless it is PENDING
     */
    public Invoice reported() {
        requirePending();
        return in(InvoiceState.REPORTED, paid);
    }

    /** @throws InvoiceNotPayableException unless it is PENDING */
    public void requirePending() {
        if (state != InvoiceState.PENDING) {
            throw new InvoiceNotPayableException(this);
        }
    }

    /** The report on it was returned: something is to pay again. */
    public Invoice backToPending() {
        return state == InvoiceState.REPORTED ? in(InvoiceState.PENDING, paid) : this;
    }

    /**
     * A payment was received; what exceeds the sum due is not applied here, it is the customer's credit.
     *
     * @throws InvoiceNotPayableException if it is PAID already
     */
    public Invoice received(Money amount) {
        if (state == InvoiceState.PAID) {
            throw new InvoiceNotPayableException(this);
        }
        Money next = paid.plus(amount.atMost(due()));
        return in(next.equals(total()) ? InvoiceState.PAID : InvoiceState.PENDING, next);
    }

    private Invoice in(InvoiceState next, Money nextPaid) {
        return new Invoice(id, customer, number, issuedOn, dueOn, lines, nextPaid, next, version);
    }
}
