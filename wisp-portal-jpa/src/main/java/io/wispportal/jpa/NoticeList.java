package io.wispportal.jpa;

import io.wispportal.notice.Audience;
import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.tenant.TenantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads notices with how many customers each reaches: those who can be shown one are gathered once for all of them. */
final class NoticeList {

    /** Customers whose services are behind routers in use, with their zones, and again who of them owes. */
    private static final String REACHABLE = """
            with reachable as (
                select distinct s.customer_id, s.router_id, lower(k.zone) as zone, o.customer_id as owes
                from service s
                join router t on t.tenant_id = s.tenant_id and t.id = s.router_id and t.active
                join customer k on k.tenant_id = s.tenant_id and k.id = s.customer_id
                left join (select distinct i.customer_id from invoice i
                    where i.tenant_id = ? and i.state = 'PENDING' and i.total > i.paid) o on o.customer_id = s.customer_id
                where s.tenant_id = ? and s.ip is not null)
            """;

    private static final String COUNTS = "count(distinct customer_id) as everybody, count(distinct owes) as owing";

    private static final String REACHED = """
            case n.audience
                when 'ALL' then case when n.owing then a.owing else a.everybody end
                when 'ZONE' then coalesce(case when n.owing then z.owing else z.everybody end, 0)
                when 'ROUTER' then coalesce(case when n.owing then r.owing else r.everybody end, 0)
                else (select count(distinct w.customer_id) from notice_customer c
                    join reachable w on w.customer_id = c.customer_id
                    where c.tenant_id = n.tenant_id and c.notice_id = n.id and (not n.owing or w.owes is not null)) end""";

    private static final Columns COLUMNS = Columns.of("n", "id uuid, kind varchar, audience varchar, zone varchar")
            .and("t.name", "varchar")
            .and("n.owing", "boolean")
            .and(count("notice_customer"), "bigint")
            .and(Columns.of("n", "text varchar, begins instant, until instant, ended instant"))
            .and(REACHED, "bigint")
            .and(count("notice_reader"), "bigint");

    private static final String LATEST = " order by n.begins desc, n.id desc";

    private final Sql sql;

    NoticeList(Sql sql) {
        this.sql = sql;
    }

    List<ListedNotice> latest(TenantId tenant, int most) {
        return list(tenant, new Where().and("n.tenant_id = ?", tenant.value()), most);
    }

    Optional<ListedNotice> find(TenantId tenant, NoticeId id) {
        Where one = new Where().and("n.tenant_id = ?", tenant.value()).and("n.id = ?", id.value());
        return list(tenant, one, 1).stream().findFirst();
    }

    private List<ListedNotice> list(TenantId tenant, Where where, int most) {
        String notices = "(select n.* from notice n" + where + LATEST + " limit ?) n";
        String tables = " left join router t on t.tenant_id = n.tenant_id and t.id = n.router_id"
                + " cross join (select " + COUNTS + " from reachable) a"
                + " left join (select zone, " + COUNTS + " from reachable group by zone) z on z.zone = lower(n.zone)"
                + " left join (select router_id, " + COUNTS + " from reachable group by router_id) r"
                + " on r.router_id = n.router_id";
        List<@Nullable Object> values = new ArrayList<>(List.of(tenant.value(), tenant.value()));
        values.addAll(Arrays.asList(where.values(most)));
        return sql.list(NoticeList::read, REACHABLE + COLUMNS.from(notices + tables + LATEST), values.toArray());
    }

    private static String count(String table) {
        return "(select count(*) from " + table + " c where c.tenant_id = n.tenant_id and c.notice_id = n.id)";
    }

    private static ListedNotice read(Row row) {
        return new ListedNotice(
                new NoticeId(row.uuid()),
                row.constant(NoticeKind.class),
                row.constant(Audience.Kind.class),
                row.textOrNull(),
                row.textOrNull(),
                row.flag(),
                row.number(),
                row.text(),
                row.instant(),
                row.instantOrNull(),
                row.instantOrNull(),
                row.number(),
                row.number());
    }
}
