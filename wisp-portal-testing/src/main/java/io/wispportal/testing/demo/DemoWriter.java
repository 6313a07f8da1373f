package io.wispportal.testing.demo;

import io.wispportal.Money;
import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.core.Adapters;
import io.wispportal.core.WispPortal;
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
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
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
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds one tenant's demo data, each piece through its store.
 *
 * <p>Mutable state: what was added, and the number of the next invoice.
 */
final class DemoWriter {

    private final WispPortal portal;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final String staffHash;
    private final Transactions transactions;

    private final List<StaffMember> staff = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();
    private final List<InternetService> services = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<PaymentMethod> methods = new ArrayList<>();
    private @Nullable Tenant tenant;
    private int nextNumber = 1101;

    DemoWriter(WispPortal portal, Clock clock, Supplier<UUID> ids, String staffHash) {
        this.portal = portal;
        this.clock = clock;
        this.ids = ids;
        this.staffHash = staffHash;
        this.transactions = portal.adapters().get(Transactions.class);
    }

    DemoTenant result() {
        return new DemoTenant(
                tenant(),
                List.copyOf(staff),
                List.copyOf(customers),
                List.copyOf(services),
                List.copyOf(invoices),
                List.copyOf(methods));
    }

    Tenant tenant() {
        return Objects.requireNonNull(tenant);
    }

    LocalDate today() {
        return tenant().dayOf(clock.instant());
    }

    TenantId newTenantId() {
        return new TenantId(ids.get());
    }

    void add(Tenant added, String defaultPassword) {
        transactions.runInTransaction(() -> adapters().get(TenantStore.class).add(added.id(), added));
        tenant = added;
        portal.defaultPasswords().first(added.id(), defaultPassword);
    }

    void addStaff(String local, String name, Role role) {
        StaffMember member = new StaffMember(new StaffId(ids.get()), new UserName(local), name, Set.of(role), true);
        transactions.runInTransaction(() -> adapters().get(StaffStore.class).add(tenant().id(), member, staffHash));
        staff.add(member);
    }

    Plan addPlan(String name, int downMbps, int upMbps, String price) {
        Plan plan = new Plan(new PlanId(ids.get()), name, downMbps * 1000, upMbps * 1000, money(price));
        transactions.runInTransaction(() -> adapters().get(PlanStore.class).add(tenant().id(), plan));
        return plan;
    }

    PaymentMethod addMethod(
            String internal, String visibleName, boolean visible, String instructions, boolean reference) {
        PaymentMethod method = new PaymentMethod(
                new PaymentMethodId(ids.get()),
                internal,
                visibleName,
                visible,
                instructions,
                reference,
                methods.size() + 1,
                0);
        transactions.runInTransaction(
                () -> adapters().get(PaymentMethodStore.class).add(tenant().id(), method));
        methods.add(method);
        return method;
    }

    CustomerId addCustomer(
            String local,
            String firstName,
            String lastNames,
            @Nullable String email,
            @Nullable String phone,
            Home home) {
        Customer customer = new Customer(
                new CustomerId(ids.get()),
                new UserName(local),
                firstName,
                lastNames,
                email,
                phone,
                home.address(),
                home.zone(),
                home.nationalId(),
                CustomerState.ACTIVE);
        transactions.runInTransaction(() -> adapters().get(CustomerStore.class).add(tenant().id(), customer));
        customers.add(customer);
        return customer.id();
    }

    /** Where a customer lives and the number on the identity card (null if not known). */
    record Home(String address, String zone, @Nullable String nationalId) {}

    /** A router that nobody has signed in at yet; whoever runs one says where it is. */
    RouterId addRouter(String name, NoticeStrategy strategy) {
        Router router = new Router(
                new RouterId(ids.get()),
                name,
                "127.0.0.1",
                8728,
                false,
                null,
                "portal",
                null,
                NoticeSettings.of(strategy),
                true,
                0);
        transactions.runInTransaction(() -> {
            adapters().get(RouterStore.class).add(tenant().id(), router);
            adapters().get(RouterStatusStore.class).add(tenant().id(), RouterStatus.of(router.id(), now()));
        });
        return router.id();
    }

    /** @param behind null: nobody drives its router through the portal */
    ServiceId addService(
            CustomerId customer,
            Plan plan,
            @Nullable RouterId behind,
            String ip,
            ServiceState state,
            boolean autoActivation) {
        Home home = homeOf(customer);
        InternetService service = new InternetService(
                new ServiceId(ids.get()),
                customer,
                plan,
                home.address(),
                new Connection(behind, ip, null, null),
                state,
                autoActivation,
                null,
                new RouterResult(behind == null ? RouterState.UNMANAGED : RouterState.APPLIED, now(), null),
                0);
        transactions.runInTransaction(() -> adapters().get(ServiceStore.class).add(tenant().id(), service));
        services.add(service);
        return service.id();
    }

    /** An unpaid invoice for a month of service. */
    Invoice addInvoice(CustomerId customer, Plan plan, ServiceId service, LocalDate due) {
        Invoice invoice = invoice(customer, plan, service, due);
        transactions.runInTransaction(() -> adapters().get(InvoiceStore.class).add(tenant().id(), invoice));
        invoices.add(invoice);
        return invoice;
    }

    /** An invoice that was paid on its due date. */
    void addPaid(CustomerId customer, Plan plan, ServiceId service, LocalDate due, PaymentMethod method) {
        Invoice paid = invoice(customer, plan, service, due).received(plan.price());
        LedgerEntry entry = new LedgerEntry(
                new LedgerEntryId(ids.get()),
                customer,
                paid.id(),
                null,
                method.id(),
                plan.price(),
                plan.price(),
                "7" + paid.number().replaceAll("\\D", ""),
                due,
                Actor.SYSTEM,
                due.atTime(12, 0).atZone(tenant().zone()).toInstant());
        transactions.runInTransaction(() -> {
            adapters().get(InvoiceStore.class).add(tenant().id(), paid);
            adapters().get(Ledger.class).add(tenant().id(), entry);
        });
        invoices.add(paid);
    }

    private Invoice invoice(CustomerId customer, Plan plan, ServiceId service, LocalDate due) {
        InvoiceLine line = new InvoiceLine(plan.name(), plan.price(), service);
        return new Invoice(
                new InvoiceId(ids.get()),
                customer,
                due.getYear() + "-" + nextNumber++,
                due.minusDays(9),
                due,
                List.of(line),
                Money.zero(tenant().currency()),
                InvoiceState.PENDING,
                0);
    }

    private Home homeOf(CustomerId customer) {
        Customer found = customers.stream()
                .filter(other -> other.id().equals(customer))
                .findFirst()
                .orElseThrow();
        return new Home(Objects.requireNonNull(found.address()), "", null);
    }

    private Money money(String amount) {
        return Money.of(amount, tenant().currency().getCurrencyCode());
    }

    private Instant now() {
        return clock.instant();
    }

    private Adapters adapters() {
        return portal.adapters();
    }
}
