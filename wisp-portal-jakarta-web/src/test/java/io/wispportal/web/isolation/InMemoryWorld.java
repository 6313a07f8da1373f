package io.wispportal.web.isolation;

import io.wispportal.Money;
import io.wispportal.Transactions;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.TimeOrderedIds;
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
import io.wispportal.session.SessionId;
import io.wispportal.session.SessionStore;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.web.TestPortal;
import io.wispportal.web.http.Route;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The demo in memory.
 *
 * <p>Mutable state: the administrators added so far.
 */
public final class InMemoryWorld implements World {

    private final TestPortal portal;
    private final Supplier<UUID> ids;
    private final Map<String, StaffMember> administrators = new HashMap<>();

    public InMemoryWorld(TestPortal portal) {
        this.portal = portal;
        this.ids = new TimeOrderedIds(portal.clock(), new SecureRandom());
    }

    @Override
    public List<Route> routes() {
        return portal.routes().all();
    }

    @Override
    public int port() {
        return portal.port();
    }

    @Override
    public String host(Place place) {
        return switch (place) {
            case PORTAL -> "localhost";
            case DOMAIN -> "clientes.wispmega.localhost";
            case CONSOLE -> "admin.localhost";
            case NOWHERE -> "otro.localhost";
        };
    }

    @Override
    public String addInvoice(String name) {
        CustomerCaller customer = portal.demo().customer(name);
        Tenant tenant = portal.demo().tenant(name.substring(name.indexOf('@') + 1));
        LocalDate today = tenant.dayOf(portal.clock().instant());
        InvoiceId id = new InvoiceId(ids.get());
        Invoice invoice = new Invoice(
                id,
                customer.customer(),
                "M-" + id.value().toString().substring(24),
                today,
                today.plusDays(7),
                List.of(new InvoiceLine(
                        "Instalación", Money.of("100.00", tenant.currency().getCurrencyCode()), null)),
                Money.zero(tenant.currency()),
                InvoiceState.PENDING,
                0);
        inTransaction(() -> adapter(InvoiceStore.class).add(tenant.id(), invoice));
        return id.toString();
    }

    @Override
    public String addCancelledCustomer() {
        String local = "olga" + administrators.size() + ids.get().toString().substring(30);
        Customer olga = new Customer(
                new CustomerId(ids.get()),
                new UserName(local),
                "Olga",
                "Paz",
                null,
                null,
                null,
                null,
                null,
                CustomerState.CANCELLED);
        inTransaction(() -> adapter(CustomerStore.class).add(wispmega(), olga));
        return local + "@wispmega";
    }

    @Override
    public String addAdministrator() {
        String local = "antes" + administrators.size();
        StaffMember member = new StaffMember(
                new StaffId(ids.get()), new UserName(local), "Elena Antes", Set.of(Role.ADMINISTRATOR), true);
        String hash = useCases().passwords().hash(DemoInstallation.STAFF_PASSWORD);
        inTransaction(() -> adapter(StaffStore.class).add(wispmega(), member, hash));
        administrators.put(local + "@wispmega", member);
        return local + "@wispmega";
    }

    @Override
    public void disable(String administrator) {
        StaffMember member = administrators.get(administrator);
        StaffMember disabled = new StaffMember(member.id(), member.userName(), member.name(), member.roles(), false);
        SubjectFacts facts = adapter(SessionStore.class)
                .facts(wispmega(), SubjectKind.STAFF, member.id().value(), new SessionId(ids.get()))
                .orElseThrow();
        inTransaction(() -> adapter(StaffStore.class).replace(wispmega(), disabled, facts.version()));
    }

    @Override
    public void deliver() {
        portal.memory().ringDueAlarms();
    }

    @Override
    public Object footprint() {
        return portal.memory().database().snapshot();
    }

    @Override
    public void close() {
        portal.close();
    }

    private TenantId wispmega() {
        return portal.demo().tenant("wispmega").id();
    }

    private WispPortal useCases() {
        return portal.memory().portal();
    }

    private <T> T adapter(Class<T> spi) {
        return useCases().adapters().get(spi);
    }

    private void inTransaction(Runnable change) {
        adapter(Transactions.class).runInTransaction(change);
    }
}
