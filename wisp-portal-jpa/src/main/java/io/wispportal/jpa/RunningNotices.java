package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.notice.MeantNotice;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.ToldNotice;
import io.wispportal.router.RouterId;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;

/**
 * Reads which running notices are meant for whom. Whom a notice is for is asked for the customers at hand, by keys: chosen
 * customers and readers are never listed.
 */
final class RunningNotices {

    /** Notices {@code n} with services {@code s} and their customers {@code k}. */
    private static final String WITH_SERVICES = "notice n join service s on s.tenant_id = n.tenant_id"
            + " join customer k on k.tenant_id = s.tenant_id and k.id = s.customer_id";

    private static final String MEANT = """
            (n.audience = 'ALL' or lower(n.zone) = lower(k.zone) or n.router_id = s.router_id
                or n.audience = 'CUSTOMERS' and exists (select 1 from notice_customer c
                    where c.tenant_id = n.tenant_id and c.notice_id = n.id and c.customer_id = k.id))
            and not exists (select 1 from notice_reader d
                where d.tenant_id = n.tenant_id and d.notice_id = n.id and d.customer_id = k.id)
            and (not n.owing or exists (select 1 from invoice i
                where i.tenant_id = k.tenant_id and i.customer_id = k.id and i.state = 'PENDING' and i.total > i.paid))""";

    private static final Columns TOLD =
            Columns.of("n", "id uuid, kind varchar, text varchar, begins instant, until instant, ended instant");

    private static final String OLDEST_FIRST = " order by n.begins, n.id";

    private final Sql sql;

    RunningNotices(Sql sql) {
        this.sql = sql;
    }

    List<MeantNotice> behind(TenantId tenant, RouterId router, Instant at) {
        Where where = running(tenant, at).and("s.router_id = ?", router.value()).and(MEANT);
        return sql.list(
                row -> new MeantNotice(new ServiceId(row.uuid()), row.constant(NoticeKind.class)),
                "select distinct " + Columns.of("s", "id uuid").and(Columns.of("n", "kind varchar")) + " from "
                        + WITH_SERVICES + where,
                where.values());
    }

    List<ToldNotice> meantFor(TenantId tenant, ServiceId service, Instant at) {
        Where where = running(tenant, at).and("s.id = ?", service.value()).and(MEANT);
        return told(WITH_SERVICES, where);
    }

    /** Over all services, and each notice once. */
    List<ToldNotice> meantFor(TenantId tenant, CustomerId customer, Instant at) {
        Where where =
                running(tenant, at).and("s.customer_id = ?", customer.value()).and(MEANT);
        return told(WITH_SERVICES, where).stream().distinct().toList();
    }

    boolean any(TenantId tenant, Instant at) {
        Where where = running(tenant, at);
        return sql.exists("select 1 from notice n" + where + " limit 1", where.values());
    }

    List<ToldNotice> forAll(TenantId tenant, Instant at) {
        return told("notice n", running(tenant, at).and("n.audience = 'ALL'"));
    }

    private List<ToldNotice> told(String tables, Where where) {
        String unread = Columns.nullOf("instant");
        return sql.list(
                JpaNoticeStore::readTold,
                TOLD.and(unread, "instant").from(tables + where + OLDEST_FIRST),
                where.values());
    }

    private static Where running(TenantId tenant, Instant at) {
        return new Where()
                .and("n.tenant_id = ?", tenant.value())
                .and("n.ended is null")
                .and("n.begins <= ?", at)
                .and("(n.until is null or n.until > ?)", at);
    }
}
