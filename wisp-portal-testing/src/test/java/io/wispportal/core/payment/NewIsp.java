package io.wispportal.core.payment;

import io.wispportal.Money;
import io.wispportal.core.Adapters;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.Plan;
import io.wispportal.service.PlanId;
import io.wispportal.service.PlanStore;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.service.ServiceStore;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.TenantStore;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.UuidSequence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A tenant with all limits of auto-activation, three customers with two invoices and a service each, two staff. */
record NewIsp(
        TenantId tenant,
        PaymentMethodId method,
        List<CustomerCaller> customers,
        List<StaffCaller> staff,
        List<InvoiceId> invoices,
        List<ServiceId> services) {

    static final Currency CURRENCY = Currency.getInstance("MXN");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    static NewIsp in(InMemoryPortal memory, long seed) {
        UuidSequence ids = new UuidSequence(1000 + seed);
        TenantId tenant = new TenantId(ids.get());
        NewIsp isp = new NewIsp(
                tenant,
                new PaymentMethodId(ids.get()),
                new ArrayList<>(),
                List.of(cashier(tenant, ids), cashier(tenant, ids)),
                new ArrayList<>(),
                new ArrayList<>());
        RandomIsp.inTransaction(memory, () -> isp.fill(memory.portal().adapters(), ids, seed));
        return isp;
    }

    private static StaffCaller cashier(TenantId tenant, UuidSequence ids) {
        Set<Role> roles = Set.of(Role.ADMINISTRATOR);
        StaffMember member = new StaffMember(new StaffId(ids.get()), new UserName("admin"), "Alma", roles, true);
        return new StaffCaller(tenant, member, "admin@x");
    }

    private void fill(Adapters adapters, UuidSequence ids, long seed) {
        TenantSettings limits = new TenantSettings(false, 24, 2, 3, List.of());
        adapters.get(TenantStore.class)
                .add(
                        tenant,
                        new Tenant(
                                tenant,
                                "isp-" + seed,
                                "ISP",
                                CURRENCY,
                                Locale.forLanguageTag("es-MX"),
                                ZoneOffset.UTC,
                                new Contact(null, null, null),
                                null,
                                "#000000",
                                limits));
        adapters.get(PaymentMethodStore.class).add(tenant, new PaymentMethod(method, "A", "A", true, "", true, 1, 0));
        Plan plan = new Plan(new PlanId(ids.get()), "P", 1, 1, money(200));
        adapters.get(PlanStore.class).add(tenant, plan);
        for (int i = 0; i < 3; i++) {
            addCustomer(adapters, ids, plan, i);
        }
    }

    private void addCustomer(Adapters adapters, UuidSequence ids, Plan plan, int number) {
        CustomerId id = new CustomerId(ids.get());
        UserName name = new UserName("customer" + number);
        adapters.get(CustomerStore.class)
                .add(tenant, new Customer(id, name, "C", "D", null, null, null, null, null, CustomerState.ACTIVE));
        ServiceId service = new ServiceId(ids.get());
        RouterResult applied = new RouterResult(RouterState.UNMANAGED, Instant.EPOCH, null);
        adapters.get(ServiceStore.class)
                .add(
                        tenant,
                        new InternetService(
                                service,
                                id,
                                plan,
                                null,
                                Connection.NONE,
                                ServiceState.SUSPENDED,
                                true,
                                null,
                                applied,
                                0));
        customers.add(new CustomerCaller(tenant, id, name.at("x")));
        services.add(service);
        for (int i = 0; i < 2; i++) {
            Invoice invoice = new Invoice(
                    new InvoiceId(ids.get()),
                    id,
                    number + "-" + i,
                    DAY,
                    DAY,
                    List.of(new InvoiceLine("Internet", money(200), service)),
                    money(0),
                    InvoiceState.PENDING,
                    0);
            adapters.get(InvoiceStore.class).add(tenant, invoice);
            invoices.add(invoice.id());
        }
    }

    private static Money money(int amount) {
        return new Money(BigDecimal.valueOf(amount), CURRENCY);
    }
}
