package io.wispportal.testing.demo;

import io.wispportal.Transactions;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TimeOrderedIds;
import io.wispportal.core.WispPortal;
import io.wispportal.customer.Customer;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.service.InternetService;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.InMemoryPortal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The demo data, put in through the portal's stores. Dates are relative to the clock. Names are fixed: {@code ana},
 * {@code luis}, {@code rosa}, {@code pedro}, {@code maria1}, {@code maria2} and {@code sofia} of {@code wispmega}, and
 * another {@code ana} of {@code redrural}.
 *
 * <p>Mutable state: what has been added so far, for looking it up by name.
 */
public final class DemoInstallation {

    /** Both tenants'. Visitors of a demo come from the machine it runs on, and try many accounts. */
    public static final TenantSettings SETTINGS =
            new TenantSettings(false, null, null, null, List.of("127.0.0.0/8", "::1"));

    /** Of the tenant that has routers. */
    public static final String SLUG = Wispmega.SLUG;

    /** Password of all staff members. */
    public static final String STAFF_PASSWORD = "demo-admin-2026";

    private final List<DemoTenant> tenants = new ArrayList<>();

    private DemoInstallation() {}

    /** Whether the installation has the demo's tenants. */
    public static boolean isIn(TenantDirectory directory) {
        return directory.bySlug(Wispmega.SLUG).isPresent();
    }

    /** Fills an empty portal in memory. */
    public static DemoInstallation fill(InMemoryPortal memory) {
        return fill(memory.portal(), memory.clock(), new TimeOrderedIds(memory.clock(), new SecureRandom()));
    }

    /** Fills an empty portal, in one transaction: after an interrupted start it is as empty as before. */
    public static DemoInstallation fill(WispPortal portal, Clock clock, Supplier<UUID> ids) {
        String staffHash = portal.passwords().hash(STAFF_PASSWORD);
        return portal.adapters().get(Transactions.class).inTransaction(() -> filled(portal, clock, ids, staffHash));
    }

    private static DemoInstallation filled(WispPortal portal, Clock clock, Supplier<UUID> ids, String staffHash) {
        DemoInstallation demo = new DemoInstallation();
        demo.tenants.add(Wispmega.fill(new DemoWriter(portal, clock, ids, staffHash)));
        demo.tenants.add(Redrural.fill(new DemoWriter(portal, clock, ids, staffHash)));
        return demo;
    }

    public Tenant tenant(String slug) {
        return of(slug).tenant();
    }

    /** A customer who calls use cases, {@code customer("ana@wispmega")}. */
    public CustomerCaller customer(String name) {
        Customer customer = of(slugOf(name)).customer(localOf(name));
        return new CustomerCaller(of(slugOf(name)).tenant().id(), customer.id(), name);
    }

    /** A staff member who calls use cases, {@code staff("caja@wispmega")}. */
    public StaffCaller staff(String name) {
        StaffMember member = of(slugOf(name)).member(localOf(name));
        return new StaffCaller(of(slugOf(name)).tenant().id(), member, name);
    }

    /** A customer's invoices as they were added, oldest first. */
    public List<Invoice> invoices(String name) {
        return of(slugOf(name)).invoicesOf(localOf(name));
    }

    /** A customer's services as they were added. */
    public List<InternetService> services(String name) {
        return of(slugOf(name)).servicesOf(localOf(name));
    }

    /** A payment method by its visible name. */
    public PaymentMethod method(String slug, String visibleName) {
        return of(slug).method(visibleName);
    }

    private DemoTenant of(String slug) {
        return tenants.stream()
                .filter(tenant -> tenant.tenant().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String localOf(String name) {
        return name.substring(0, name.indexOf('@'));
    }

    private static String slugOf(String name) {
        return name.substring(name.indexOf('@') + 1);
    }
}
