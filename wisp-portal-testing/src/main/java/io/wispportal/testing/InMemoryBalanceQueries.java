package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.INVOICES;
import static io.wispportal.testing.Table.SERVICES;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.balance.BalanceMatch;
import io.wispportal.balance.BalanceQueries;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The balance lookup in memory. */
public final class InMemoryBalanceQueries implements BalanceQueries {

    private final InMemoryDatabase database;

    public InMemoryBalanceQueries(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<BalanceMatch> find(TenantId tenant, BalanceIdentifier by, String key, int limit) {
        Stream<BalanceMatch> all = by == BalanceIdentifier.SERVICE_ID
                ? database.all(SERVICES, tenant)
                        .filter(service -> service.id().number().equals(key))
                        .map(service -> match(tenant, service))
                : database.all(CUSTOMERS, tenant)
                        .filter(customer -> by.key(typed(by, customer)).stream().anyMatch(key::equals))
                        .map(customer -> match(tenant, customer, null));
        return all.limit(limit).toList();
    }

    private static String typed(BalanceIdentifier by, Customer customer) {
        String typed = switch (by) {
            case USER_NAME -> customer.userName().value();
            case NATIONAL_ID -> customer.nationalId();
            case TAX_ID -> customer.taxId();
            case EMAIL -> customer.email();
            case SERVICE_ID -> null;
        };
        return typed == null ? "" : typed;
    }

    private BalanceMatch match(TenantId tenant, InternetService service) {
        Customer customer = database.find(CUSTOMERS, tenant, service.customer()).orElseThrow();
        return match(tenant, customer, service.id());
    }

    private BalanceMatch match(TenantId tenant, Customer customer, @Nullable ServiceId service) {
        return new BalanceMatch(customer, service, pending(tenant, customer.id(), service));
    }

    private List<InvoiceSummary> pending(TenantId tenant, CustomerId customer, @Nullable ServiceId service) {
        return database.all(INVOICES, tenant)
                .filter(invoice -> invoice.customer().equals(customer) && invoice.state() == InvoiceState.PENDING)
                .filter(invoice -> service == null || invoice.services().contains(service))
                .sorted(Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number))
                .map(InMemoryInvoices::summary)
                .toList();
    }
}
