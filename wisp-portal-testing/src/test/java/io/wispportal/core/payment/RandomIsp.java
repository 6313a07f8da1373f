package io.wispportal.core.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wispportal.Money;
import io.wispportal.PortalException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditQueries;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.StaffCaller;
import io.wispportal.document.Document;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerRow;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.ReportRow;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Three customers and two staff members who do things by chance. */
final class RandomIsp {

    private final InMemoryPortal memory;
    private final SettableClock clock;
    private final Random random;
    private final TenantId tenant;
    private final PaymentMethodId method;
    private final List<CustomerCaller> customers;
    private final List<StaffCaller> staff;
    private final List<InvoiceId> invoices;
    private final List<ServiceId> services;

    RandomIsp(InMemoryPortal memory, SettableClock clock, long seed) {
        this.memory = memory;
        this.clock = clock;
        this.random = new Random(seed);
        NewIsp added = NewIsp.in(memory, seed);
        this.tenant = added.tenant();
        this.method = added.method();
        this.customers = added.customers();
        this.staff = added.staff();
        this.invoices = added.invoices();
        this.services = added.services();
    }

    /** Does something; returns what was refused, or null. */
    @Nullable
    PortalException step() {
        try {
            act();
            return null;
        } catch (PortalException refused) {
            return refused;
        }
    }

    private void act() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> report();
            case 3, 4 -> approve();
            case 5 -> giveBack();
            case 6 -> payByHand();
            case 7 -> memory.portal().serviceControl().suspend(any(staff), any(services));
            case 8 -> memory.portal().serviceControl().activate(any(staff), any(services));
            default -> wait(Duration.ofMinutes(1 + random.nextInt(30 * 60)));
        }
    }

    private void report() {
        CustomerCaller customer = any(customers);
        byte[] file = ("%PDF-1.4 " + random.nextInt(50)).getBytes(UTF_8);
        try {
            Document voucher = memory.portal().vouchers().receive(customer, "a.pdf", new ByteArrayInputStream(file));
            PaymentSubmission form =
                    new PaymentSubmission(any(invoices), method, anAmount(), null, "1", null, voucher.id());
            memory.portal().paymentReporting().submit(customer, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void approve() {
        List<PaymentReport> all = reports();
        if (!all.isEmpty()) {
            memory.portal().paymentReview().approve(any(staff), any(all).id(), anAmount(), random.nextBoolean());
        }
    }

    private void giveBack() {
        List<PaymentReport> all = reports();
        if (!all.isEmpty()) {
            memory.portal().paymentReview().giveBack(any(staff), any(all).id(), "No.");
        }
    }

    private void payByHand() {
        Invoice invoice = any(invoices());
        long version = invoice.version() - random.nextInt(2);
        LocalDate day = LocalDate.of(2026, 3, 1);
        memory.portal()
                .paymentRegistration()
                .register(
                        any(staff),
                        new ManualPayment(invoice.id(), version, method, sum(), day, null, random.nextBoolean()));
    }

    private void wait(Duration time) {
        clock.advance(time);
        memory.ringDueAlarms();
    }

    private @Nullable Money anAmount() {
        return random.nextBoolean() ? null : sum();
    }

    private Money sum() {
        return new Money(BigDecimal.valueOf(1L + random.nextInt(200)), NewIsp.CURRENCY);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    SettableClock clock() {
        return clock;
    }

    List<PaymentReport> reports() {
        return customers.stream()
                .flatMap(customer ->
                        store(PaymentReportQueries.class)
                                .ofCustomer(tenant, customer.customer(), 1000)
                                .items()
                                .stream())
                .map(ReportRow::report)
                .toList();
    }

    List<Invoice> invoices() {
        return invoices.stream()
                .map(id -> store(InvoiceStore.class).find(tenant, id).orElseThrow())
                .toList();
    }

    List<InternetService> services() {
        return services.stream()
                .map(id -> store(ServiceStore.class).find(tenant, id).orElseThrow())
                .toList();
    }

    List<LedgerEntry> ledger() {
        return customers.stream()
                .flatMap(customer -> store(Ledger.class).ofCustomer(tenant, customer.customer(), 1000).stream())
                .map(LedgerRow::entry)
                .toList();
    }

    List<AuditEntry> audit() {
        return store(AuditQueries.class).latest(tenant, null, null, 10_000).items();
    }

    private <S> S store(Class<S> spi) {
        return memory.portal().adapters().get(spi);
    }

    static void inTransaction(InMemoryPortal memory, Runnable work) {
        memory.portal().adapters().get(Transactions.class).runInTransaction(work);
    }
}
