package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.payment.ActivationHistories;
import io.wispportal.payment.ActivationHistory;
import io.wispportal.tenant.TenantId;

/** Counts what the limits of auto-activation look at. */
final class JpaActivationHistories implements ActivationHistories {

    private static final String HISTORY = """
            select
                (select count(*) from payment_report r where r.tenant_id = ? and r.customer_id = ?
                    and r.state = 'SUBMITTED' and r.auto_activated = true) as unreviewed,
                (select count(*) from payment_report r where r.tenant_id = ? and r.customer_id = ?
                    and r.state = 'RETURNED' and not exists (
                        select 1 from payment_report a where a.tenant_id = r.tenant_id
                            and a.customer_id = r.customer_id and a.state = 'APPROVED'
                            and a.decided_at >= r.decided_at)) as returned""";

    private final Sql sql;

    JpaActivationHistories(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ActivationHistory activationHistory(TenantId tenant, CustomerId customer) {
        Object t = tenant.value();
        Object c = customer.value();
        return sql.first(row -> new ActivationHistory(row.integer(), row.integer()), HISTORY, t, c, t, c)
                .orElseThrow();
    }
}
