package io.wispportal.jpa;

import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Auto-login links in the table {@code auto_login_link}; what ends all of a tenant's is in its own row. */
final class JpaAutoLoginLinks implements AutoLoginLinkStore, AutoLoginLinkRegister {

    private static final String USE = "update auto_login_link l set uses = uses + 1, last_used_at = ?"
            + " where l.tenant_id = ? and l.id = ? and " + AutoLoginLinkRow.live("l");

    private static final String END = "update auto_login_link l set ended_at = ?, end_reason = ?"
            + " where l.tenant_id = ? and l.customer_id in ? and l.purpose = ? and " + AutoLoginLinkRow.live("l");

    private static final String END_SOME = "update auto_login_link l set ended_at = ?, end_reason = ?"
            + " where l.tenant_id = ? and l.id in ? and " + AutoLoginLinkRow.live("l");

    /** A statement has room for 65,535 values. */
    private static final int ENDED_AT_ONCE = 1_000;

    private static final ManyRows CUSTOMERS = ManyRows.of("id uuid");

    /**
     * Of these customers those who have too many: counted one by one, on purpose. A plan over all of them at once is bad
     * whenever the table grew faster than its statistics, and a batch makes it grow so.
     */
    private static final String TOO_MANY =
            """
            select %1$s from %2$s where (
                select count(*) from auto_login_link l
                where l.tenant_id = ? and l.customer_id = %1$s and l.purpose = ? and %3$s) > ?""".formatted(CUSTOMERS.selected(), CUSTOMERS.source(), AutoLoginLinkRow.live("l"));

    /** All live links of these customers are read once and numbered from the newest. */
    private static final String OLDER = """
            select n.id from (
                select l.id, row_number() over (
                    partition by l.customer_id order by l.created_at desc, l.id desc) as place
                from auto_login_link l
                where l.tenant_id = ? and l.customer_id in ? and l.purpose = ? and %s) n
            where n.place > ?""".formatted(AutoLoginLinkRow.live("l"));

    private final Sql sql;

    JpaAutoLoginLinks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void addAll(TenantId tenant, List<AutoLoginLink> links) {
        List<@Nullable Object> values = new ArrayList<>(AutoLoginLinkRow.arrays(links));
        values.add(tenant.value());
        sql.change(AutoLoginLinkRow.INSERT, values.toArray());
    }

    @Override
    public Optional<AutoLoginLink> byCode(TenantId tenant, String codeHash) {
        return sql.first(
                AutoLoginLinkRow::read, AutoLoginLinkRow.LINKS + " and l.code_hash = ?", tenant.value(), codeHash);
    }

    @Override
    public Optional<AutoLoginLink> find(TenantId tenant, LinkId id) {
        return sql.first(AutoLoginLinkRow::read, AutoLoginLinkRow.LINKS + " and l.id = ?", tenant.value(), id.value());
    }

    @Override
    public boolean use(TenantId tenant, LinkId id, Instant now) {
        return sql.changeOne(USE, now, tenant.value(), id.value(), now, tenant.value());
    }

    @Override
    public List<AutoLoginLink> ofCustomer(TenantId tenant, CustomerId customer, int most) {
        return sql.list(
                AutoLoginLinkRow::read,
                AutoLoginLinkRow.LINKS
                        + " and l.customer_id = ? and l.purpose = ? order by l.created_at desc, l.id desc limit ?",
                tenant.value(),
                customer.value(),
                LinkPurpose.CUSTOMER,
                most);
    }

    @Override
    public boolean end(TenantId tenant, CustomerId customer, LinkId id, LinkEnd end) {
        return sql.changeOne(
                END + " and l.id = ?",
                end.at(),
                end.why(),
                tenant.value(),
                List.of(customer.value()),
                LinkPurpose.CUSTOMER,
                end.at(),
                tenant.value(),
                id.value());
    }

    @Override
    public int end(TenantId tenant, Collection<LinkId> links, LinkEnd end) {
        List<UUID> all = links.stream().map(LinkId::value).toList();
        int ended = 0;
        for (int from = 0; from < all.size(); from += ENDED_AT_ONCE) {
            ended += endSome(tenant, all.subList(from, Math.min(all.size(), from + ENDED_AT_ONCE)), end);
        }
        return ended;
    }

    private int endSome(TenantId tenant, List<UUID> links, LinkEnd end) {
        return sql.change(END_SOME, end.at(), end.why(), tenant.value(), links, end.at(), tenant.value());
    }

    @Override
    public int endOlder(TenantId tenant, Collection<CustomerId> customers, int kept, LinkEnd end) {
        List<CustomerId> many = withMoreThan(kept, tenant, customers, end.at());
        return many.isEmpty() ? 0 : end(tenant, older(kept, tenant, many, end.at()), end);
    }

    private List<CustomerId> withMoreThan(int kept, TenantId tenant, Collection<CustomerId> customers, Instant now) {
        return sql.list(
                row -> new CustomerId(row.uuid()),
                TOO_MANY,
                CUSTOMERS.arrays(values(customers), Collections::singletonList).get(0),
                tenant.value(),
                LinkPurpose.CUSTOMER,
                now,
                tenant.value(),
                kept);
    }

    private List<LinkId> older(int kept, TenantId tenant, Collection<CustomerId> customers, Instant now) {
        return sql.list(
                row -> new LinkId(row.uuid()),
                OLDER,
                tenant.value(),
                values(customers),
                LinkPurpose.CUSTOMER,
                now,
                tenant.value(),
                kept);
    }

    @Override
    public void endAll(TenantId tenant, Instant at) {
        sql.change(
                "update tenant set link_epoch = link_epoch + 1, links_ended_at = ? where tenant_id = ?",
                at,
                tenant.value());
    }

    @Override
    public Set<CustomerId> changedContact(TenantId tenant, Collection<CustomerId> customers, Instant after) {
        return customers.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        row -> new CustomerId(row.uuid()),
                        "select id from customer where tenant_id = ? and id in ? and contact_changed_at > ?",
                        tenant.value(),
                        values(customers),
                        after));
    }

    private static List<UUID> values(Collection<CustomerId> customers) {
        return customers.stream().map(CustomerId::value).toList();
    }
}
