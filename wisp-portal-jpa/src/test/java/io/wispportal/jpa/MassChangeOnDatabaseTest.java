package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.MassChange;
import io.wispportal.core.credential.SignInRefusedException;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.UserName;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryRouterGateway;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Customers go on signing in while everybody gets another default password. */
final class MassChangeOnDatabaseTest {

    private static final int SIGN_INS = 64;
    private static final String OLD = "wispmega-2026";
    private static final String NEXT = "cabra azul 7";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_POSTGRESQL", "ECLIPSELINK_ON_POSTGRESQL"})
    @Tag("CRE-05")
    void eachOfManySignInsPassesWithExactlyOneOfOldAndNew(Environment environment) throws Exception {
        SampleTenant isp = SampleTenant.in(environment.stores());
        WispPortal portal = DatabasePortal.in(environment, folder, Clock.systemUTC(), new InMemoryRouterGateway());
        portal.defaultPasswords().first(isp.id, OLD);
        addCustomers(environment.stores(), isp.id);
        StaffCaller admin = admin(isp.id);
        MassChange change = portal.defaultPasswords().propose(admin, 1, NEXT);

        List<Boolean> withTheNew = during(
                () -> portal.defaultPasswords().impose(admin, change.epoch(), change.sealed(), false),
                number -> entersWithTheNew(portal, isp, number));

        assertThat(withTheNew).hasSize(SIGN_INS);
        for (int i = 0; i < 4; i++) {
            assertThat(enters(portal, isp, i, OLD)).isFalse();
            assertThat(enters(portal, isp, i, NEXT)).isTrue();
        }
    }

    /** The old one is tried first: where it fails, the change has happened and the new one must pass. */
    private static boolean entersWithTheNew(WispPortal portal, SampleTenant isp, int number) {
        boolean old = enters(portal, isp, number, OLD);
        boolean next = enters(portal, isp, number, NEXT);
        assertThat(old || next).as("neither of old and new").isTrue();
        return next;
    }

    private static boolean enters(WispPortal portal, SampleTenant isp, int number, String password) {
        try {
            return portal.signIn().customer(isp.tenant(), name(number), password, "198.51.100." + number) != null;
        } catch (SignInRefusedException refused) {
            return false;
        } catch (BusyException crowded) {
            return enters(portal, isp, number, password);
        }
    }

    private static StaffCaller admin(TenantId tenant) {
        StaffMember member = new StaffMember(
                new StaffId(SampleTenant.IDS.get()), new UserName("admin"), "Admin", Set.of(Role.ADMINISTRATOR), true);
        return new StaffCaller(tenant, member, "admin@x");
    }

    /** One each, so that nobody's failures lock another out. */
    private static void addCustomers(TestStores stores, TenantId tenant) {
        stores.transactions().runInTransaction(() -> {
            for (int i = 0; i < SIGN_INS; i++) {
                stores.customers()
                        .add(
                                tenant,
                                new Customer(
                                        new CustomerId(SampleTenant.IDS.get()),
                                        new UserName(name(i)),
                                        "Cliente",
                                        "",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        CustomerState.ACTIVE));
            }
        });
    }

    private static String name(int number) {
        return "cliente" + number;
    }

    private static List<Boolean> during(Runnable change, IntPredicate signIn) throws Exception {
        CountDownLatch half = new CountDownLatch(SIGN_INS / 2);
        ExecutorService threads = Executors.newFixedThreadPool(SIGN_INS);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < SIGN_INS; i++) {
                int number = i;
                all.add(threads.submit(() -> {
                    half.countDown();
                    return signIn.test(number);
                }));
            }
            half.await();
            change.run();
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> each : all) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
