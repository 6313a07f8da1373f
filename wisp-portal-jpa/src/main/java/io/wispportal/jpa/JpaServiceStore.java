package io.wispportal.jpa;

import io.wispportal.payment.PaymentReportId;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.PppLogin;
import io.wispportal.service.Provisional;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps services in the table {@code service}. */
final class JpaServiceStore implements ServiceStore {

    private static final String SERVICES = ServiceRow.COLUMNS.from(ServiceRow.TABLES + " where s.tenant_id = ?");

    private final Sql sql;

    JpaServiceStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, InternetService service) {
        Insert row = sql.into("service")
                .set("tenant_id", tenant.value())
                .set("id", service.id().value())
                .set("customer_id", service.customer().value())
                .set("number", service.id().number())
                .set("plan_id", service.plan().id().value())
                .set("address", service.address())
                .set("version", service.version());
        changing(row, service).add();
    }

    @Override
    public Optional<InternetService> find(TenantId tenant, ServiceId id) {
        return sql.first(ServiceRow::read, SERVICES + " and s.id = ?", tenant.value(), id.value());
    }

    @Override
    public List<InternetService> activatedBy(TenantId tenant, PaymentReportId report) {
        return sql.list(
                ServiceRow::read,
                SERVICES + " and s.provisional_report_id = ? and s.state = ? order by p.name, s.id",
                tenant.value(),
                report.value(),
                ServiceState.ACTIVE);
    }

    @Override
    public List<InternetService> behind(TenantId tenant, RouterId router) {
        return sql.list(ServiceRow::read, SERVICES + " and s.router_id = ?", tenant.value(), router.value());
    }

    @Override
    public List<InternetService> at(TenantId tenant, String ip) {
        return sql.list(ServiceRow::read, SERVICES + " and s.ip = ?", tenant.value(), ip);
    }

    @Override
    public boolean replace(TenantId tenant, InternetService service) {
        return sql.changeOne(
                """
                update service set router_id = ?, ip = ?, ppp_user = ?, ppp_profile = ?, queue = ?, state = ?, auto_activation = ?, provisional_report_id = ?, provisional_until = ?,
                    router_state = ?, router_at = ?, router_detail = ?, version = version + 1
                where tenant_id = ? and id = ? and version = ?""",
                router(service.connection()),
                service.ip(),
                user(service.connection().login()),
                profile(service.connection().login()),
                service.connection().queue(),
                service.state(),
                service.autoActivation(),
                report(service.provisional()),
                until(service.provisional()),
                service.router().state(),
                service.router().at(),
                service.router().detail(),
                tenant.value(),
                service.id().value(),
                service.version());
    }

    private static Insert changing(Insert row, InternetService service) {
        return row.set("router_id", router(service.connection()))
                .set("ip", service.ip())
                .set("ppp_user", user(service.connection().login()))
                .set("ppp_profile", profile(service.connection().login()))
                .set("queue", service.connection().queue())
                .set("state", service.state())
                .set("auto_activation", service.autoActivation())
                .set("provisional_report_id", report(service.provisional()))
                .set("provisional_until", until(service.provisional()))
                .set("router_state", service.router().state())
                .set("router_at", service.router().at())
                .set("router_detail", service.router().detail());
    }

    private static @Nullable UUID router(Connection connection) {
        return connection.router() == null ? null : connection.router().value();
    }

    private static @Nullable String user(@Nullable PppLogin login) {
        return login == null ? null : login.user();
    }

    private static @Nullable String profile(@Nullable PppLogin login) {
        return login == null ? null : login.profile();
    }

    private static @Nullable UUID report(@Nullable Provisional provisional) {
        return provisional == null ? null : provisional.report().value();
    }

    private static @Nullable Instant until(@Nullable Provisional provisional) {
        return provisional == null ? null : provisional.until();
    }
}
