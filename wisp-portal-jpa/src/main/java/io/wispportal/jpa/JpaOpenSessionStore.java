package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.session.OpenSession;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.session.SessionId;
import io.wispportal.tenant.TenantId;
import java.util.List;

/** Customers' sessions in the table {@code open_session}. */
final class JpaOpenSessionStore implements OpenSessionStore {

    private final Sql sql;

    JpaOpenSessionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, OpenSession session) {
        sql.into("open_session")
                .set("tenant_id", tenant.value())
                .set("id", session.id().value())
                .set("customer_id", session.customer().value())
                .set("opened_at", session.opened())
                .set("expires_at", session.expires())
                .set("by_link", session.byLink())
                .add();
    }

    @Override
    public List<OpenSession> ofCustomer(TenantId tenant, CustomerId customer) {
        return sql.list(JpaOpenSessionStore::read, """
                select id, customer_id, opened_at, expires_at, by_link from open_session
                where tenant_id = ? and customer_id = ? order by opened_at desc, id desc""", tenant.value(), customer.value());
    }

    @Override
    public void remove(TenantId tenant, SessionId session) {
        sql.change("delete from open_session where tenant_id = ? and id = ?", tenant.value(), session.value());
    }

    private static OpenSession read(Row row) {
        return new OpenSession(
                new SessionId(row.uuid()), new CustomerId(row.uuid()), row.instant(), row.instant(), row.flag());
    }
}
