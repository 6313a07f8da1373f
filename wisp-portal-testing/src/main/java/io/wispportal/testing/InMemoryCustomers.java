package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.DEFAULT_EPOCHS;
import static io.wispportal.testing.Table.TENANTS;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.CustomerZone;
import io.wispportal.customer.OfficialNumbers;
import io.wispportal.customer.SearchedFields;
import io.wispportal.customer.UserName;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Customers in memory. */
public final class InMemoryCustomers implements CustomerStore, CustomerQueries {

    private final InMemoryDatabase database;

    public InMemoryCustomers(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, Customer customer) {
        database.insert(
                CUSTOMERS,
                tenant,
                customer.id(),
                customer,
                other -> other.userName().equals(customer.userName()));
        database.put(DEFAULT_EPOCHS, tenant, customer.id().value(), new Accounts(database).newestEpoch(tenant));
    }

    @Override
    public Optional<Customer> find(TenantId tenant, CustomerId id) {
        return database.find(CUSTOMERS, tenant, id);
    }

    @Override
    public Set<CustomerId> inZone(TenantId tenant, String zone) {
        return database.all(CUSTOMERS, tenant)
                .filter(customer -> zone.equalsIgnoreCase(customer.zone()))
                .map(Customer::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean hold(TenantId tenant, CustomerId id) {
        return database.change(CUSTOMERS, tenant, id, customer -> true, customer -> customer);
    }

    @Override
    public boolean rename(TenantId tenant, CustomerId id, UserName before, UserName next) {
        boolean taken = database.locked(() -> database.all(CUSTOMERS, tenant))
                .anyMatch(other -> other.userName().equals(next) && !other.id().equals(id));
        return !taken
                && database.change(
                        CUSTOMERS, tenant, id, now -> now.userName().equals(before), now -> named(now, next));
    }

    @Override
    public boolean replaceNumbers(TenantId tenant, CustomerId id, OfficialNumbers before, OfficialNumbers next) {
        return database.change(
                CUSTOMERS, tenant, id, now -> now.officialNumbers().equals(before), now -> now.with(next));
    }

    private static Customer named(Customer customer, UserName next) {
        return new Customer(
                customer.id(),
                next,
                customer.firstName(),
                customer.lastNames(),
                customer.email(),
                customer.phone(),
                customer.address(),
                customer.zone(),
                customer.nationalId(),
                customer.taxId(),
                customer.state());
    }

    /** In the alphabet of the tenant's language. */
    @Override
    public Slice<Customer> search(
            TenantId tenant, String text, SearchedFields fields, @Nullable CustomerId after, int limit) {
        return Pages.after(
                database.all(CUSTOMERS, tenant)
                        .sorted(byName(tenant))
                        .filter(row -> row.id().equals(after) || matches(row, text, fields)),
                Customer::id,
                after,
                limit);
    }

    @Override
    public List<Customer> withEmail(TenantId tenant, String email, int limit) {
        return database.all(CUSTOMERS, tenant)
                .filter(customer -> email.equalsIgnoreCase(customer.email()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean hasUserName(TenantId tenant, UserName name) {
        return database.all(CUSTOMERS, tenant)
                .anyMatch(customer -> customer.userName().equals(name));
    }

    @Override
    public List<CustomerZone> zones(TenantId tenant) {
        Map<String, List<String>> byName = database.all(CUSTOMERS, tenant)
                .flatMap(customer -> Stream.ofNullable(customer.zone()))
                .filter(zone -> !zone.isEmpty())
                .collect(Collectors.groupingBy(
                        zone -> zone.toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
        return byName.values().stream()
                .map(same -> new CustomerZone(Collections.min(same), same.size()))
                .toList();
    }

    @Override
    public long count(TenantId tenant) {
        return database.all(CUSTOMERS, tenant).count();
    }

    Comparator<Customer> byName(TenantId tenant) {
        Locale locale =
                database.find(TENANTS, tenant, tenant).map(Tenant::locale).orElse(Locale.ROOT);
        Collator alphabet = Collator.getInstance(locale);
        return Comparator.comparing(Customer::lastNames, alphabet::compare)
                .thenComparing(Customer::firstName, alphabet::compare)
                .thenComparing(customer -> customer.userName().value());
    }

    private static boolean matches(Customer customer, String text, SearchedFields fields) {
        boolean byName =
                Pages.matches(text, customer.fullName(), customer.userName().value());
        return switch (fields) {
            case NAMES -> byName;
            case NAMES_AND_CONTACT -> byName || Pages.matches(text, customer.email(), customer.phone());
        };
    }
}
