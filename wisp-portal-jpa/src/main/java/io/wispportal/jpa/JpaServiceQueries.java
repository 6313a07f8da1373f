package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterLoad;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceQueries;
import io.wispportal.service.ServiceState;
import io.wispportal.tenant.TenantId;
import java.util.List;

/** Reads a customer's services. */
final class JpaServiceQueries implements ServiceQueries {

    private static final String OF_CUSTOMER = ServiceRow.COLUMNS.from(
            ServiceRow.TABLES + " where s.tenant_id = ? and s.customer_id = ? order by p.name, s.id");

    private static final String BY_ROUTER = """
            select s.router_id, count(*) as many, sum(case when s.state = ? then 1 else 0 end) as suspended,
                sum(case when s.router_state <> ? then 1 else 0 end) as waiting
            from service s where s.tenant_id = ? and s.router_id is not null group by s.router_id""";

    private final Sql sql;

    JpaServiceQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<InternetService> ofCustomer(TenantId tenant, CustomerId customer) {
        return sql.list(ServiceRow::read, OF_CUSTOMER, tenant.value(), customer.value());
    }

    @Override
    public List<RouterLoad> byRouter(TenantId tenant) {
        return sql.list(
                JpaServiceQueries::load, BY_ROUTER, ServiceState.SUSPENDED, RouterState.APPLIED, tenant.value());
    }

    private static RouterLoad load(Row row) {
        return new RouterLoad(new RouterId(row.uuid()), row.integer(), row.integer(), row.integer());
    }
}
