package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.Actor;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.InMemoryRouterGateway;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer with eight suspended services and an invoice on each, reported all at once. */
final class ActivationOnDatabaseTest {

    private static final int REPORTS = 8;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @Tag("PAY-07")
    void ofManyReportsAtOnceAsManyActivateAsTheLimitSays(Environment environment) throws Exception {
        TestStores stores = environment.stores();
        SampleTenant isp = SampleTenant.in(stores);
        WispPortal portal = DatabasePortal.in(environment, folder, Clock.systemUTC(), new InMemoryRouterGateway());
        stores.transactions().runInTransaction(() -> {
            stores.paymentReports().replace(isp.id, isp.report.approve(Actor.SYSTEM, SampleTenant.NOON));
            stores.tenants().replaceSettings(isp.id, TenantSettings.DEFAULTS, onlyOneAtATime());
        });
        CustomerCaller ana = new CustomerCaller(isp.id, isp.ana, "ana@x");
        List<PaymentSubmission> forms = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            forms.add(form(isp, invoice(stores, isp, i), voucher(portal, ana)));
        }

        List<PaymentReport> reports =
                together(forms, form -> portal.paymentReporting().submit(ana, form));

        assertThat(reports)
                .hasSize(REPORTS)
                .filteredOn(PaymentReport::autoActivated)
                .hasSize(1);
        assertThat(stores.serviceQueries().ofCustomer(isp.id, isp.ana))
                .filteredOn(service -> service.state() == ServiceState.ACTIVE)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("PAY-06")
    void anAnswerOfTheRouterAtTheSameMomentIsNotTheCustomersMatter(Environment environment) throws Exception {
        TestStores stores = environment.stores();
        SampleTenant isp = SampleTenant.in(stores);
        BusyServices busy = new BusyServices(stores);
        WispPortal portal = DatabasePortal.in(
                environment, folder, Clock.systemUTC(), new InMemoryRouterGateway(), ServiceStore.class, busy);
        CustomerCaller ana = new CustomerCaller(isp.id, isp.ana, "ana@x");
        Invoice invoice = invoice(stores, isp, 1);
        PaymentSubmission form = form(isp, invoice, voucher(portal, ana));
        busy.answers.set(4);

        PaymentReport report = portal.paymentReporting().submit(ana, form);

        InternetService now =
                stores.services().find(isp.id, invoice.services().get(0)).orElseThrow();
        assertThat(report.autoActivated()).isTrue();
        assertThat(now.isSuspended()).isFalse();
        assertThat(now.version()).isEqualTo(5);
        assertThat(now.router().state()).isEqualTo(RouterState.PENDING);
    }

    /** Between reading a service and changing it, the router's answer is noted on it, as often as wanted. */
    private record BusyServices(TestStores stores, AtomicInteger answers) implements ServiceStore {

        BusyServices(TestStores stores) {
            this(stores, new AtomicInteger());
        }

        @Override
        public Optional<InternetService> find(TenantId tenant, ServiceId id) {
            Optional<InternetService> found = stores.services().find(tenant, id);
            if (answers.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                RouterResult result = new RouterResult(RouterState.FAILED, SampleTenant.NOON, "busy");
                CompletableFuture.runAsync(() -> stores.transactions()
                                .runInTransaction(() -> stores.services()
                                        .replace(tenant, found.orElseThrow().with(result))))
                        .join();
            }
            return found;
        }

        @Override
        public void add(TenantId tenant, InternetService service) {
            stores.services().add(tenant, service);
        }

        @Override
        public List<InternetService> activatedBy(TenantId tenant, PaymentReportId report) {
            return stores.services().activatedBy(tenant, report);
        }

        @Override
        public List<InternetService> behind(TenantId tenant, RouterId router) {
            return stores.services().behind(tenant, router);
        }

        @Override
        public List<InternetService> at(TenantId tenant, String ip) {
            return stores.services().at(tenant, ip);
        }

        @Override
        public boolean replace(TenantId tenant, InternetService service) {
            return stores.services().replace(tenant, service);
        }
    }

    private static TenantSettings onlyOneAtATime() {
        return new TenantSettings(false, null, 1, null, List.of());
    }

    private static Invoice invoice(TestStores stores, SampleTenant isp, int number) {
        InternetService model = isp.service;
        InternetService service = new InternetService(
                new ServiceId(SampleTenant.IDS.get()),
                isp.ana,
                isp.plan,
                null,
                model.connection(),
                ServiceState.SUSPENDED,
                true,
                null,
                model.router(),
                0);
        Invoice invoice = isp.invoice("A-" + number, service.id());
        stores.transactions().runInTransaction(() -> {
            stores.services().add(isp.id, service);
            stores.invoices().add(isp.id, invoice);
        });
        return invoice;
    }

    private static DocumentId voucher(WispPortal portal, CustomerCaller who) throws IOException {
        return portal.vouchers().receive(who, "pago.png", DatabasePortal.png()).id();
    }

    private static PaymentSubmission form(SampleTenant isp, Invoice invoice, DocumentId voucher) {
        return new PaymentSubmission(invoice.id(), isp.cash.id(), null, null, null, null, voucher);
    }

    private static List<PaymentReport> together(
            List<PaymentSubmission> forms, Function<PaymentSubmission, PaymentReport> submit) throws Exception {
        CountDownLatch ready = new CountDownLatch(forms.size());
        ExecutorService threads = Executors.newFixedThreadPool(forms.size());
        try {
            List<Callable<PaymentReport>> work = new ArrayList<>();
            forms.forEach(form -> work.add(() -> {
                ready.countDown();
                ready.await();
                return submit.apply(form);
            }));
            List<PaymentReport> reports = new ArrayList<>();
            for (Future<PaymentReport> each : threads.invokeAll(work)) {
                reports.add(each.get());
            }
            return reports;
        } finally {
            threads.shutdownNow();
        }
    }
}
