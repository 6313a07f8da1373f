package io.wispportal.customer;

import io.wispportal.Money;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.service.InternetService;
import io.wispportal.session.SubjectFacts;
import java.util.List;

/**
 * The first page of a customer.
 *
 * @param facts    whether the session still holds; check before showing anything
 * @param customer own data
 * @param credit   paid beyond what was owed, zero if none
 * @param pending  invoices not paid, in review included, earliest due date first
 * @param services of the customer, by plan name
 * @param reports  the newest payment report on each pending invoice that has one, newest first
 */
public record CustomerHome(
        SubjectFacts facts,
        Customer customer,
        Money credit,
        List<InvoiceSummary> pending,
        List<InternetService> services,
        List<ReportNews> reports) {

    public CustomerHome {
        pending = List.copyOf(pending);
        services = List.copyOf(services);
        reports = List.copyOf(reports);
    }

    /** The sum still to pay of the pending invoices. */
    public Money balance() {
        return pending.stream().map(InvoiceSummary::due).reduce(Money.zero(credit.currency()), Money::plus);
    }
}
