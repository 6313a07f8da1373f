package io.wispportal.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wispportal.Money;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditQueries;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.core.preinstall.StepArrangement;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.notice.NoticeKind;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerRow;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.router.Router;
import io.wispportal.router.RouterStore;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.SettableClock;
import io.wispportal.testing.demo.DemoInstallation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demo's WispMega at ten in the morning of a Tuesday, in memory, with a clock to set. */
public final class TestIsp {

    private final SettableClock clock = SettableClock.at("2026-03-10T16:00:00Z");
    private final InMemoryPortal memory;
    private final DemoInstallation demo;
    /** Mutable state: how many vouchers were sent, so that no two are alike. */
    private int vouchers;

    public TestIsp() {
        this(PortalKeys.generate());
    }

    /**
     * @param keys  for a test that reads what the portal encrypts
     * @param steps for a test with steps of its own
     */
    public TestIsp(PortalKeys keys, StepArrangement... steps) {
        this.memory = new InMemoryPortal(clock, keys, steps);
        this.demo = DemoInstallation.fill(memory);
    }

    public InMemoryPortal memory() {
        return memory;
    }

    public WispPortal portal() {
        return memory.portal();
    }

    public DemoInstallation demo() {
        return demo;
    }

    public SettableClock clock() {
        return clock;
    }

    public void after(Duration time) {
        clock.advance(time);
        memory.ringDueAlarms();
    }

    public TenantId id() {
        return demo.tenant("wispmega").id();
    }

    public Tenant tenant() {
        return portal().tenants().byId(id()).orElseThrow();
    }

    public CustomerCaller customer(String local) {
        return demo.customer(local + "@wispmega");
    }

    public StaffCaller admin() {
        return demo.staff("admin@wispmega");
    }

    public StaffCaller cashier() {
        return demo.staff("caja@wispmega");
    }

    public StaffCaller technician() {
        return demo.staff("tecnico@wispmega");
    }

    /** By name. */
    public Router router(String name) {
        return store(RouterStore.class).all(id()).stream()
                .filter(router -> router.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the router of a customer's service shows a page of this kind to its address. */
    public boolean isShown(String local, NoticeKind kind) {
        Connection at = service(local).connection();
        return memory.router().shows(Objects.requireNonNull(at.router()), kind, Objects.requireNonNull(at.ip()));
    }

    public void settings(TenantSettings settings) {
        String now = portal().settings().current(admin()).version();
        portal().settings().change(admin(), now, settings);
    }

    /** A customer's invoice as it is now; 0 is the oldest. */
    public Invoice invoice(String local, int index) {
        return store(InvoiceStore.class)
                .find(id(), demo.invoices(local + "@wispmega").get(index).id())
                .orElseThrow();
    }

    /** Adds an invoice to be paid with this number, else like the other. */
    public void addLike(Invoice other, String number) {
        Invoice added = new Invoice(
                new InvoiceId(UUID.randomUUID()),
                other.customer(),
                number,
                other.issuedOn(),
                other.dueOn(),
                other.lines(),
                other.paid(),
                InvoiceState.PENDING,
                0);
        store(Transactions.class)
                .runInTransaction(() -> store(InvoiceStore.class).add(id(), added));
    }

    /** Adds a customer who owes what ana owes; many inside one transaction. */
    public Customer addDebtor(String local, String fullName, String phone) {
        return addDebtor(local, fullName, phone, null);
    }

    /** One with a national id. */
    public Customer addDebtor(String local, String fullName, String phone, @Nullable String nationalId) {
        Customer added = addCustomer(local, fullName, phone, nationalId);
        Invoice like = invoice("ana", 0);
        inTransaction(() -> store(InvoiceStore.class)
                .add(
                        id(),
                        new Invoice(
                                new InvoiceId(UUID.randomUUID()),
                                added.id(),
                                "D-" + local,
                                like.issuedOn(),
                                like.dueOn(),
                                like.lines(),
                                like.paid(),
                                InvoiceState.PENDING,
                                0)));
        return added;
    }

    /** Adds a customer who owes nothing. */
    public Customer addCustomer(String local, String fullName, String phone, @Nullable String nationalId) {
        Customer added = new Customer(
                new CustomerId(UUID.randomUUID()),
                new UserName(local),
                fullName,
                "",
                null,
                phone,
                null,
                null,
                nationalId,
                CustomerState.ACTIVE);
        inTransaction(() -> store(CustomerStore.class).add(id(), added));
        return added;
    }

    /** A customer's only service as it is now. */
    public InternetService service(String local) {
        return store(ServiceStore.class)
                .find(id(), demo.services(local + "@wispmega").get(0).id())
                .orElseThrow();
    }

    public PaymentMethodId method(String visibleName) {
        return demo.method("wispmega", visibleName).id();
    }

    public PaymentReport find(PaymentReportId report) {
        return store(PaymentReportStore.class).find(id(), report).orElseThrow();
    }

    /** A file that the customer has sent and not yet attached, unlike any other. */
    public DocumentId voucher(String local) {
        return voucher(customer(local), "%PDF-1.4 ticket " + vouchers++);
    }

    public DocumentId voucher(PayingCaller customer, String content) {
        InputStream bytes = new ByteArrayInputStream(content.getBytes(UTF_8));
        try {
            return portal().vouchers().receive(customer, "ticket.pdf", bytes).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form filled in as it should be. */
    public PaymentSubmission form(String local, int invoice) {
        return new PaymentSubmission(
                invoice(local, invoice).id(), method("Transferencia"), "BBVA " + vouchers, voucher(local));
    }

    public PaymentReport report(String local, int invoice) {
        return portal().paymentReporting().submit(customer(local), form(local, invoice));
    }

    public PaymentReport approve(PaymentReport report) {
        return portal().paymentReview().approve(cashier(), report.id(), null, false);
    }

    public PaymentReport giveBack(PaymentReport report) {
        return portal().paymentReview().giveBack(cashier(), report.id(), "No se lee el folio.");
    }

    /** Newest first. */
    public List<LedgerEntry> ledger(String local) {
        return store(Ledger.class).ofCustomer(id(), customer(local).customer(), 100).stream()
                .map(LedgerRow::entry)
                .toList();
    }

    /** Oldest first. */
    public List<AuditAction> actions() {
        return audit().stream().map(AuditEntry::action).toList();
    }

    /** Oldest first. */
    public List<AuditEntry> audit() {
        List<AuditEntry> newestFirst =
                store(AuditQueries.class).latest(id(), null, null, 1000).items();
        return newestFirst.stream()
                .sorted((one, other) -> Integer.compare(newestFirst.indexOf(other), newestFirst.indexOf(one)))
                .toList();
    }

    public <S> S store(Class<S> spi) {
        return portal().adapters().get(spi);
    }

    public void inTransaction(Runnable work) {
        store(Transactions.class).runInTransaction(work);
    }

    public static Money pesos(String amount) {
        return Money.of(amount, "MXN");
    }
}
