package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.service.ConnectionForm;
import io.wispportal.customer.UserName;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.testing.InMemoryRouterGateway;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several members of staff give services the same address at the same moment. */
final class ConnectionOnDatabaseTest {

    private static final int SERVICES = 6;
    private static final String WANTED = "10.20.0.99";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @Tag("STA-05")
    void onlyOneOfManyGetsTheAddress(Environment environment) throws Exception {
        TestStores stores = environment.stores();
        SampleTenant isp = SampleTenant.in(stores);
        WispPortal portal = DatabasePortal.in(environment, folder, Clock.systemUTC(), new InMemoryRouterGateway());
        List<InternetService> services = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            services.add(added(stores, isp));
        }

        long winners = together(services, service -> isConnected(portal, isp, service));

        assertThat(winners).isEqualTo(1);
        assertThat(stores.services().behind(isp.id, isp.router.id()))
                .filteredOn(service -> WANTED.equals(service.ip()))
                .hasSize(1);
    }

    private static InternetService added(TestStores stores, SampleTenant isp) {
        InternetService service = new InternetService(
                new ServiceId(SampleTenant.IDS.get()),
                isp.ana,
                isp.plan,
                null,
                Connection.NONE,
                ServiceState.ACTIVE,
                false,
                null,
                new RouterResult(RouterState.UNMANAGED, SampleTenant.NOON, null),
                0);
        stores.transactions().runInTransaction(() -> stores.services().add(isp.id, service));
        return service;
    }

    private static boolean isConnected(WispPortal portal, SampleTenant isp, InternetService service) {
        StaffMember member = new StaffMember(
                new StaffId(SampleTenant.IDS.get()), new UserName("tec"), "Tec", Set.of(Role.TECHNICIAN), true);
        ConnectionForm form = new ConnectionForm(isp.router.id(), WANTED, "", "", "");
        try {
            portal.serviceConnections()
                    .connect(
                            new StaffCaller(isp.id, member, "tec@x"),
                            service.id(),
                            service.connection().version(),
                            form,
                            List.of());
            return true;
        } catch (InvalidInputException taken) {
            assertThat(taken.errors())
                    .hasSize(1)
                    .first()
                    .matches(error -> error.field().equals("ip"));
            return false;
        }
    }

    private interface Work {
        boolean on(InternetService service);
    }

    private static long together(List<InternetService> services, Work work) throws Exception {
        CountDownLatch ready = new CountDownLatch(services.size());
        ExecutorService threads = Executors.newFixedThreadPool(services.size());
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            services.forEach(service -> all.add(() -> {
                ready.countDown();
                ready.await();
                return work.on(service);
            }));
            long done = 0;
            for (Future<Boolean> each : threads.invokeAll(all)) {
                done += each.get() ? 1 : 0;
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
