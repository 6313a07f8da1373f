package io.wispportal.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditTrail;
import io.wispportal.core.TestIsp;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.router.RouterBell;
import io.wispportal.job.AlarmClock;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.UuidSequence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody else changes the same service between reading and changing. */
class ServiceSwitchTest {

    private final TestIsp isp = new TestIsp();
    private final UuidSequence ids = new UuidSequence(77);
    private final AuditLog audit = new AuditLog(isp.store(AuditTrail.class), ids, isp.clock());

    @Test
    @Tag("PAY-06")
    void aChangeThatCameTooLateIsMadeAnewOnce() {
        AtomicInteger lost = new AtomicInteger(5);

        suspend((tenant, service) ->
                lost.getAndDecrement() <= 0 && isp.store(ServiceStore.class).replace(tenant, service));

        assertThat(isp.service("ana").isSuspended()).isTrue();
        assertThat(isp.actions()).containsExactly(AuditAction.SERVICE_SUSPENDED);
    }

    @Test
    void whoIsAlwaysTooLateIsTold() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> suspend((tenant, service) -> tries.incrementAndGet() < 0))
                .isInstanceOf(ConcurrentChangeException.class);

        assertThat(tries).hasValueBetween(2, 100);
        assertThat(isp.actions()).isEmpty();
    }

    private void suspend(Replacing replacing) {
        RouterBell bell = new RouterBell(isp.store(AlarmClock.class), isp.clock());
        ServiceSwitch services = new ServiceSwitch(new Racing(isp.store(ServiceStore.class), replacing), bell, audit);
        isp.inTransaction(() -> services.apply(
                isp.id(),
                isp.admin().actor(),
                AuditAction.SERVICE_SUSPENDED,
                List.of(isp.service("ana").id()),
                service -> !service.isSuspended(),
                service -> service.suspended(isp.clock().instant())));
    }

    private interface Replacing {
        boolean replace(TenantId tenant, InternetService service);
    }

    private record Racing(ServiceStore behind, Replacing replacing) implements ServiceStore {
        @Override
        public void add(TenantId tenant, InternetService service) {
            behind.add(tenant, service);
        }

        @Override
        public Optional<InternetService> find(TenantId tenant, ServiceId id) {
            return behind.find(tenant, id);
        }

        @Override
        public List<InternetService> activatedBy(TenantId tenant, PaymentReportId report) {
            return behind.activatedBy(tenant, report);
        }

        @Override
        public List<InternetService> behind(TenantId tenant, RouterId router) {
            return behind.behind(tenant, router);
        }

        @Override
        public List<InternetService> at(TenantId tenant, String ip) {
            return behind.at(tenant, ip);
        }

        @Override
        public boolean replace(TenantId tenant, InternetService service) {
            return replacing.replace(tenant, service);
        }
    }
}
