package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wispportal.core.CustomerCaller;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.customer.CustomerHome;
import io.wispportal.invoice.Invoice;
import io.wispportal.message.OutboxState;
import io.wispportal.notice.NoticeKind;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.payment.PaymentReport;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterState;
import io.wispportal.session.SessionId;
import io.wispportal.testing.InMemoryRouterGateway;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.testing.demo.DemoRequests;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walk of one payment report, with the use cases over a real database and the scheduler running. */
final class PortalOnDatabaseTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final String LUIS = "luis@wispmega";

    @TempDir
    private Path folder;

    private final InMemoryRouterGateway router = new InMemoryRouterGateway();

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "ECLIPSELINK_ON_POSTGRESQL"})
    @Tag("PAY-03")
    @Tag("PAY-04")
    @Tag("PAY-06")
    void aReportActivatesIsApprovedOnceAndEveryoneIsTold(Environment environment) throws Exception {
        WispPortal portal = DatabasePortal.in(environment, folder, CLOCK, router);
        DemoInstallation demo = DemoInstallation.fill(portal, CLOCK, SampleTenant.IDS);
        DemoRequests.fill(portal, demo.staff("admin@wispmega"), CLOCK, SampleTenant.IDS);
        try (PortalScheduler scheduler = scheduler(environment, portal)) {
            scheduler.start();
            CustomerCaller luis = demo.customer(LUIS);
            Invoice invoice = demo.invoices(LUIS).get(0);

            PaymentReport report = submit(portal, demo, luis, invoice);
            assertThat(report.autoActivated()).isTrue();
            await().atMost(Duration.ofSeconds(20)).until(() -> isActiveOnTheRouter(environment, demo));

            assertThat(requests(portal, demo)).hasSize(5);
            assertThat(winners(portal, demo.staff("caja@wispmega"), report)).isEqualTo(1);
            assertThat(environment.stores().ledger().ofCustomer(luis.tenant(), luis.customer(), 10))
                    .hasSize(1);
            assertThat(home(environment, luis).pending())
                    .extracting(each -> each.id())
                    .doesNotContain(invoice.id())
                    .hasSize(2);
            await().atMost(Duration.ofSeconds(20)).until(() -> nothingIsLeftToDo(environment, luis));
        }
    }

    private static List<InstallationRow> requests(WispPortal portal, DemoInstallation demo) {
        return portal.installationDesk()
                .list(demo.staff("admin@wispmega"), Set.of(InstallationState.values()), null)
                .items();
    }

    private static PortalScheduler scheduler(Environment environment, WispPortal portal) {
        Rhythm quick = new Rhythm("e2e", 4, 4, Duration.ofMillis(100), Duration.ofSeconds(1), 4);
        return new PortalScheduler(
                environment.database().dataSource(), portal.alarms(), Executors.defaultThreadFactory(), quick);
    }

    private static PaymentReport submit(WispPortal portal, DemoInstallation demo, CustomerCaller luis, Invoice invoice)
            throws IOException {
        return portal.paymentReporting()
                .submit(
                        luis,
                        new PaymentSubmission(
                                invoice.id(),
                                demo.method("wispmega", "OXXO").id(),
                                "REF 77-1",
                                portal.vouchers()
                                        .receive(luis, "pago.png", DatabasePortal.png())
                                        .id()));
    }

    private boolean isActiveOnTheRouter(Environment environment, DemoInstallation demo) {
        CustomerCaller luis = demo.customer(LUIS);
        InternetService service = home(environment, luis).services().get(0);
        return !service.isSuspended()
                && service.router().state() == RouterState.APPLIED
                && router.calls() > 0
                && !router.shows(
                        Objects.requireNonNull(service.connection().router()),
                        NoticeKind.SUSPENSION,
                        Objects.requireNonNull(service.ip()));
    }

    private static CustomerHome home(Environment environment, CustomerCaller who) {
        return environment
                .stores()
                .customerPortalQueries()
                .home(who.tenant(), who.customer(), new SessionId(SampleTenant.IDS.get()))
                .orElseThrow();
    }

    private static boolean nothingIsLeftToDo(Environment environment, CustomerCaller who) {
        return environment
                        .stores()
                        .outboxQueries()
                        .list(who.tenant(), OutboxState.PROMISED, null, 10)
                        .items()
                        .isEmpty()
                && environment.stores().mailbox(CLOCK).latest(who.tenant(), 10).size() >= 2;
    }

    private static long winners(WispPortal portal, StaffCaller cashier, PaymentReport report) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> approval = () -> approves(portal, cashier, report);
            List<Future<Boolean>> tries = threads.invokeAll(List.of(approval, approval, approval, approval));
            long won = 0;
            for (Future<Boolean> each : tries) {
                won += each.get() ? 1 : 0;
            }
            return won;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean approves(WispPortal portal, StaffCaller cashier, PaymentReport report) {
        try {
            return !portal.paymentReview()
                    .approve(cashier, report.id(), null, true)
                    .isOpen();
        } catch (AlreadyDecidedException late) {
            return false;
        }
    }
}
