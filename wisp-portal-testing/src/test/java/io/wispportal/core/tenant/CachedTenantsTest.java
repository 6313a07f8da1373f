package io.wispportal.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TEN-01")
class CachedTenantsTest {

    private final TestIsp isp = new TestIsp();
    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void whatWasReadIsRememberedUntilItIsForgotten() {
        goOn.countDown();
        CachedTenants tenants = new CachedTenants(slow(), isp.clock());

        tenants.byId(isp.id());
        tenants.byId(isp.id());
        assertThat(reads).hasValue(1);
        tenants.forget();

        assertThat(tenants.byId(isp.id())).contains(isp.tenant());
        assertThat(reads).hasValue(2);
    }

    /** The one may hold what the other one needs to go on: a row, or the last connection. */
    @Test
    void nobodyWaitsForWhatAnotherOneReads() throws Exception {
        CachedTenants tenants = new CachedTenants(slow(), isp.clock());
        CompletableFuture<Optional<Tenant>> first = CompletableFuture.supplyAsync(() -> tenants.byId(isp.id()));
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Optional<Tenant>> second = CompletableFuture.supplyAsync(() -> tenants.byId(isp.id()));

        assertThat(second.get(10, TimeUnit.SECONDS)).contains(isp.tenant());
        assertThat(first).isNotDone();
        goOn.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).contains(isp.tenant());
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() throws Exception {
        CachedTenants tenants = new CachedTenants(slow(), isp.clock());
        CompletableFuture<Optional<Tenant>> first = CompletableFuture.supplyAsync(() -> tenants.byId(isp.id()));
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

        tenants.forget();
        goOn.countDown();
        first.get(10, TimeUnit.SECONDS);
        tenants.byId(isp.id());

        assertThat(reads).hasValue(2);
    }

    /** The first read takes until it may go on. */
    private TenantDirectory slow() {
        TenantDirectory directory = isp.store(TenantDirectory.class);
        return (TenantDirectory) Proxy.newProxyInstance(
                TenantDirectory.class.getClassLoader(),
                new Class<?>[] {TenantDirectory.class},
                (proxy, method, arguments) -> {
                    if (reads.incrementAndGet() == 1) {
                        reading.countDown();
                        assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
                    }
                    return directory.byId((TenantId) arguments[0]);
                });
    }
}
