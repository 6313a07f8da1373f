package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.notice.Addressee;
import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeStore;
import io.wispportal.notice.ToldNotice;
import io.wispportal.router.RouterId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps notices in the tables {@code notice}, {@code notice_customer} and {@code notice_reader}. */
final class JpaNoticeStore implements NoticeStore {

    private static final String NOTICES = Columns.of("n", """
            id uuid, kind varchar, audience varchar, zone varchar, router_id uuid, owing boolean, text varchar,
            begins instant, until instant, ended instant, version bigint""").from("notice n where n.tenant_id = ?");

    private static final String TOLD = Columns.of(
                    "n", "id uuid, kind varchar, text varchar, begins instant, until instant, ended instant")
            .and(Columns.of("r", "read_at instant"))
            .from("notice n left join notice_reader r"
                    + " on r.tenant_id = n.tenant_id and r.notice_id = n.id and r.customer_id = ?");

    private static final String OWES_OR_HAS_READ = """
            (not n.owing or r.read_at is not null or exists (select 1 from invoice i
                where i.tenant_id = n.tenant_id and i.customer_id = ? and i.state = 'PENDING' and i.total > i.paid))""";

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
                .set("owing", audience.owing())
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

    @Override
    public List<ToldNotice> told(TenantId tenant, Addressee to, @Nullable Instant after, Instant upTo, int most) {
        UUID customer = to.customer().value();
        Where where = new Where().and("n.tenant_id = ?", tenant.value()).and("n.begins <= ?", upTo);
        if (after != null) {
            where.and("n.begins > ?", after);
        }
        where.and("(n.ended is null or n.ended > n.begins)");
        isFor(where, to);
        where.and(OWES_OR_HAS_READ, customer);
        String select = TOLD + where + " order by n.begins desc, n.id desc limit ?";
        List<@Nullable Object> values = new ArrayList<>(List.of(customer));
        values.addAll(Arrays.asList(where.values(most)));
        return sql.list(JpaNoticeStore::readTold, select, values.toArray());
    }

    private static void isFor(Where where, Addressee to) {
        String zone = to.zone();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(zone == null ? "" : zone.toLowerCase(Locale.ROOT));
        to.routers().forEach(router -> values.add(router.value()));
        values.add(to.customer().value());
        String routers = to.routers().isEmpty()
                ? ""
                : " or n.router_id in ("
                        + String.join(", ", Collections.nCopies(to.routers().size(), "?")) + ")";
        where.and(
                "(n.audience = 'ALL' or lower(n.zone) = ?" + routers + " or exists (select 1 from notice_customer c"
                        + " where c.tenant_id = n.tenant_id and c.notice_id = n.id and c.customer_id = ?))",
                values.toArray());
    }

    static ToldNotice readTold(Row row) {
        return new ToldNotice(
                new NoticeId(row.uuid()),
                row.constant(NoticeKind.class),
                row.text(),
                row.instant(),
                earlier(row.instantOrNull(), row.instantOrNull()),
                row.instantOrNull());
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
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
                row.flag(),
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
            boolean owing,
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
                    id, kind, new Audience(audience, zone, router, chosen, owing), text, from, until, ended, version);
        }
    }
}
