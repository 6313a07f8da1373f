package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeStore;
import io.wispportal.router.RouterId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps notices in the tables {@code notice}, {@code notice_customer} and {@code notice_reader}. */
final class JpaNoticeStore implements NoticeStore {

    private static final String NOTICES = Columns.of("n", """
            id uuid, kind varchar, audience varchar, zone varchar, router_id uuid, text varchar, begins instant,
            until instant, ended instant, version bigint""").from("notice n where n.tenant_id = ?");

    private final Sql sql;

    JpaNoticeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, Notice notice) {
        Audience audience = notice.audience();
        RouterId router = audience.router();
        sql.into("notice")
                .set("tenant_id", tenant.value())
                .set("id", notice.id().value())
                .set("kind", notice.kind())
                .set("audience", audience.kind())
                .set("zone", audience.zone())
                .set("router_id", router == null ? null : router.value())
                .set("text", notice.text())
                .set("begins", notice.from())
                .set("until", notice.until())
                .set("ended", notice.ended())
                .set("version", notice.version())
                .add();
        audience.customers().forEach(customer -> choose(tenant, notice.id(), customer));
    }

    private void choose(TenantId tenant, NoticeId notice, CustomerId customer) {
        sql.into("notice_customer")
                .set("tenant_id", tenant.value())
                .set("notice_id", notice.value())
                .set("customer_id", customer.value())
                .add();
    }

    @Override
    public Optional<Notice> find(TenantId tenant, NoticeId id) {
        return list(tenant, NOTICES + " and n.id = ?", tenant.value(), id.value()).stream()
                .findFirst();
    }

    @Override
    public List<Notice> running(TenantId tenant, Instant at) {
        return list(
                tenant,
                NOTICES + " and n.ended is null and n.begins <= ? and (n.until is null or n.until > ?)"
                        + " order by n.begins, n.id",
                tenant.value(),
                at,
                at);
    }

    @Override
    public List<Notice> latest(TenantId tenant, int most) {
        return list(tenant, NOTICES + " order by n.begins desc, n.id desc limit ?", tenant.value(), most);
    }

    @Override
    public boolean replace(TenantId tenant, Notice notice) {
        return sql.changeOne(
                "update notice set ended = ?, version = version + 1 where tenant_id = ? and id = ? and version = ?",
                notice.ended(),
                tenant.value(),
                notice.id().value(),
                notice.version());
    }

    @Override
    public boolean read(TenantId tenant, NoticeId notice, CustomerId customer, Instant at) {
        return sql.into("notice_reader")
                .set("tenant_id", tenant.value())
                .set("notice_id", notice.value())
                .set("customer_id", customer.value())
                .set("read_at", at)
                .addIfNew();
    }

    @Override
    public Set<CustomerId> readers(TenantId tenant, NoticeId notice) {
        return customers("notice_reader", tenant, notice);
    }

    private List<Notice> list(TenantId tenant, String query, @Nullable Object... values) {
        return sql.list(JpaNoticeStore::read, query, values).stream()
                .map(half -> half.with(half.isForChosen() ? customers("notice_customer", tenant, half.id) : Set.of()))
                .toList();
    }

    private Set<CustomerId> customers(String table, TenantId tenant, NoticeId notice) {
        return new HashSet<>(sql.list(
                row -> new CustomerId(row.uuid()),
                Columns.of("c", "customer_id uuid").from(table + " c where c.tenant_id = ? and c.notice_id = ?"),
                tenant.value(),
                notice.value()));
    }

    private static Half read(Row row) {
        return new Half(
                new NoticeId(row.uuid()),
                row.constant(NoticeKind.class),
                row.constant(Audience.Kind.class),
                row.textOrNull(),
                row.idOrNull(RouterId::new),
                row.text(),
                row.instant(),
                row.instantOrNull(),
                row.instantOrNull(),
                row.number());
    }

    /** A notice without the customers who were chosen one by one. */
    private record Half(
            NoticeId id,
            NoticeKind kind,
            Audience.Kind audience,
            @Nullable String zone,
            @Nullable RouterId router,
            String text,
            Instant from,
            @Nullable Instant until,
            @Nullable Instant ended,
            long version) {

        boolean isForChosen() {
            return audience == Audience.Kind.CUSTOMERS;
        }

        Notice with(Set<CustomerId> chosen) {
            return new Notice(
                    id, kind, new Audience(audience, zone, router, chosen), text, from, until, ended, version);
        }
    }
}
