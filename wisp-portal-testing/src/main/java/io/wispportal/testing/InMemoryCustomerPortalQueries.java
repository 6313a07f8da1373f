package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.LEDGER;
import static io.wispportal.testing.Table.TENANTS;

import io.wispportal.Money;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** The customer's pages, read from memory. */
public final class InMemoryCustomerPortalQueries implements CustomerPortalQueries {

    private final InMemoryDatabase database;
    private final InMemoryInvoices invoices;

    public InMemoryCustomerPortalQueries(InMemoryDatabase database) {
        this.database = database;
        this.invoices = new InMemoryInvoices(database);
    }

    @Override
    public Optional<CustomerHome> home(TenantId tenant, CustomerId customer, SessionId session) {
        return database.find(CUSTOMERS, tenant, customer)
                .map(found -> new CustomerHome(
                        facts(tenant, found, session),
                        found,
                        credit(tenant, customer),
                        invoices.pending(tenant, customer),
                        new InMemoryServices(database).ofCustomer(tenant, customer)));
    }

    @Override
    public Optional<CustomerInvoices> invoices(TenantId tenant, CustomerId customer, SessionId session, int paidLimit) {
        return database.find(CUSTOMERS, tenant, customer)
                .map(found -> new CustomerInvoices(
                        facts(tenant, found, session),
                        found,
                        invoices.pending(tenant, customer),
                        invoices.paid(tenant, customer, paidLimit)));
    }

    private SubjectFacts facts(TenantId tenant, Customer customer, SessionId session) {
        Subject subject = new Subject(SubjectKind.CUSTOMER, customer.id().value());
        return new Accounts(database).facts(tenant, subject, session).orElseThrow();
    }

    private Money credit(TenantId tenant, CustomerId customer) {
        Tenant owner = database.find(TENANTS, tenant, tenant).orElseThrow();
        return database.all(LEDGER, tenant)
                .filter(entry -> entry.customer().equals(customer))
                .map(LedgerEntry::credit)
                .reduce(Money.zero(owner.currency()), Money::plus);
    }
}
