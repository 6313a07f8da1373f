package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.Plan;
import io.wispportal.service.PppLogin;
import io.wispportal.service.Provisional;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A service with its plan as a row. */
final class ServiceRow {

    static final Columns COLUMNS = PlanRow.COLUMNS.and(Columns.of("s", """
            id uuid, customer_id uuid, address varchar, router_id uuid, ip varchar, ppp_user varchar, ppp_profile varchar,
            queue varchar, state varchar, auto_activation boolean,
            provisional_report_id uuid, provisional_until instant, router_state varchar, router_at instant,
            router_detail varchar, version bigint"""));

    static final String TABLES = "service s join plan p on p.tenant_id = s.tenant_id and p.id = s.plan_id";

    private ServiceRow() {}

    static InternetService read(Row row) {
        Plan plan = PlanRow.read(row);
        return new InternetService(
                new ServiceId(row.uuid()),
                new CustomerId(row.uuid()),
                plan,
                row.textOrNull(),
                new Connection(
                        row.idOrNull(RouterId::new),
                        row.textOrNull(),
                        login(row.textOrNull(), row.textOrNull()),
                        row.textOrNull()),
                row.constant(ServiceState.class),
                row.flag(),
                provisional(row.idOrNull(PaymentReportId::new), row.instantOrNull()),
                new RouterResult(row.constant(RouterState.class), row.instant(), row.textOrNull()),
                row.number());
    }

    private static @Nullable PppLogin login(@Nullable String user, @Nullable String profile) {
        return user == null || profile == null ? null : new PppLogin(user, profile);
    }

    private static @Nullable Provisional provisional(@Nullable PaymentReportId report, @Nullable Instant until) {
        return report == null ? null : new Provisional(report, until);
    }
}
