package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceQueries;
import io.wispportal.tenant.TenantId;
import java.util.List;

/** Reads a customer's services. */
final class JpaServiceQueries implements ServiceQueries {

    private static final String OF_CUSTOMER = ServiceRow.COLUMNS.from(
            ServiceRow.TABLES + " where s.tenant_id = ? and s.customer_id = ? order by p.name, s.id");

    private final Sql sql;

    JpaServiceQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<InternetService> ofCustomer(TenantId tenant, CustomerId customer) {
        return sql.list(ServiceRow::read, OF_CUSTOMER, tenant.value(), customer.value());
    }
}
