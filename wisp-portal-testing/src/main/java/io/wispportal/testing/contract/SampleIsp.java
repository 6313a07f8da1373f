package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.DAY;
import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.money;
import static io.wispportal.testing.contract.Samples.uuid;

import io.wispportal.Money;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.Plan;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tenant of a test's own, and things stored in it: each method stores and returns one. */
final class SampleIsp {

    private final PortalStores stores;
    private final Tenant tenant;

    private SampleIsp(PortalStores stores, Tenant tenant) {
        this.stores = stores;
        this.tenant = tenant;
    }

    static SampleIsp in(PortalStores stores) {
        Tenant tenant = Samples.tenant();
        stores.transactions().runInTransaction(() -> stores.tenants().add(tenant.id(), tenant));
        return new SampleIsp(stores, tenant);
    }

    TenantId id() {
        return tenant.id();
    }

    Tenant tenant() {
        return tenant;
    }

    Customer customer() {
        return customer("Ana", "Pérez Ñuño");
    }

    Customer customer(String firstName, String lastNames) {
        return stored(Samples.customer(firstName, lastNames));
    }

    Customer stored(Customer customer) {
        commit(() -> stores.customers().add(id(), customer));
        return customer;
    }

    StaffMember member() {
        UserName name = new UserName(Samples.name("s."));
        StaffMember member = new StaffMember(new StaffId(uuid()), name, "Cajera Ñ", Set.of(Role.CASHIER), true);
        commit(() -> stores.staff().add(id(), member, "$argon2id$staff"));
        return member;
    }

    InternetService service(Customer customer) {
        return stored(Samples.service(customer.id(), plan("Hogar 50")));
    }

    InternetService stored(InternetService service) {
        commit(() -> stores.services().add(id(), service));
        return service;
    }

    /** A router that is in use. */
    RouterId router(String name) {
        return router(name, true);
    }

    /** A router that the portal does not work on. */
    RouterId stoppedRouter(String name) {
        return router(name, false);
    }

    private RouterId router(String name, boolean active) {
        Router router = new Router(
                new RouterId(Samples.uuid()),
                name,
                "10.0.0.1",
                8728,
                false,
                null,
                "portal",
                null,
                NoticeSettings.of(NoticeStrategy.PROXY_PER_KIND),
                active,
                0);
        commit(() -> stores.routers().add(id(), router));
        return router.id();
    }

    Plan plan(String name) {
        Plan plan = Samples.plan(name);
        commit(() -> stores.plans().add(id(), plan));
        return plan;
    }

    Invoice invoice(Customer customer) {
        return invoice(customer, DAY, InvoiceState.PENDING);
    }

    /** Over 350.00, due ten days after it was issued; nothing is paid of it unless it is PAID. */
    Invoice invoice(Customer customer, LocalDate issuedOn, InvoiceState state) {
        Money total = money("350.00");
        InvoiceLine line = new InvoiceLine("Internet marzo", total, null);
        Money paid = state == InvoiceState.PAID ? total : money("0");
        return stored(new Invoice(
                new InvoiceId(uuid()),
                customer.id(),
                Samples.name("F-"),
                issuedOn,
                issuedOn.plusDays(10),
                List.of(line),
                paid,
                state,
                0));
    }

    Invoice stored(Invoice invoice) {
        commit(() -> stores.invoices().add(id(), invoice));
        return invoice;
    }

    /** By hand, of the whole invoice. */
    LedgerEntry payment(Invoice invoice) {
        LedgerEntry entry = new LedgerEntry(
                new LedgerEntryId(uuid()),
                invoice.customer(),
                invoice.id(),
                null,
                method().id(),
                money("350.00"),
                money("350.00"),
                null,
                DAY,
                Samples.cashier(),
                NOON);
        commit(() -> stores.ledger().add(id(), entry));
        return entry;
    }

    PaymentMethod method() {
        return stored(Samples.method("Transferencia", 1));
    }

    PaymentMethod stored(PaymentMethod method) {
        commit(() -> stores.paymentMethods().add(id(), method));
        return method;
    }

    Document document(CustomerId owner, String sha256) {
        Document document = Samples.document(owner, sha256);
        commit(() -> stores.documents().add(id(), document));
        return document;
    }

    PaymentReport report(Invoice invoice) {
        return report(invoice, NOON, "REF 1", Samples.sha());
    }

    /** With a voucher and a method of its own. */
    PaymentReport report(Invoice invoice, Instant submittedAt, @Nullable String reference, String sha256) {
        DocumentId voucher = document(invoice.customer(), sha256).id();
        return stored(open(invoice, submittedAt, reference, voucher, method().id()));
    }

    PaymentReport stored(PaymentReport report) {
        commit(() -> stores.paymentReports().add(id(), report));
        return report;
    }

    /** Not stored. */
    static PaymentReport open(
            Invoice invoice, Instant at, @Nullable String reference, DocumentId voucher, PaymentMethodId method) {
        return new PaymentReport(
                new PaymentReportId(uuid()),
                invoice.customer(),
                invoice.id(),
                method,
                money("350.00"),
                DAY,
                reference,
                "Pagué ayer",
                voucher,
                at,
                false,
                PaymentReportState.SUBMITTED,
                null);
    }

    /** Decides a stored report, the way two reviewers would. */
    PaymentReport decided(PaymentReport decided) {
        commit(() -> {
            if (!stores.paymentReports().replace(id(), decided)) {
                throw new IllegalStateException("already decided: " + decided);
            }
        });
        return decided;
    }

    private void commit(Runnable work) {
        stores.transactions().runInTransaction(work);
    }
}
