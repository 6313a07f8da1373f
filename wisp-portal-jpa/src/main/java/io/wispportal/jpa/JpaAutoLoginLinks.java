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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Auto-login links in the table {@code auto_login_link}; what ends all of a tenant's is in its own row. */
final class JpaAutoLoginLinks implements AutoLoginLinkStore, AutoLoginLinkRegister {

    private static final int ROWS_AT_ONCE = 500;

    private static final String USE = "update auto_login_link l set uses = uses + 1, last_used_at = ?"
            + " where l.tenant_id = ? and l.id = ? and " + AutoLoginLinkRow.live("l");

    private static final String END = "update auto_login_link l set ended_at = ?, end_reason = ?"
            + " where l.tenant_id = ? and l.customer_id in ? and l.purpose = ? and " + AutoLoginLinkRow.live("l");

    /** All live links of these customers are read once and numbered from the newest. */
    private static final String END_OLDER = """
            update auto_login_link set ended_at = ?, end_reason = ?
            where tenant_id = ? and id in (select n.id from (
                select l.id, row_number() over (
                    partition by l.customer_id order by l.created_at desc, l.id desc) as place
                from auto_login_link l
                where l.tenant_id = ? and l.customer_id in ? and l.purpose = ? and %s) n where n.place > ?)""".formatted(AutoLoginLinkRow.live("l"));

    private final Sql sql;

    JpaAutoLoginLinks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void addAll(TenantId tenant, List<AutoLoginLink> links) {
        for (int from = 0; from < links.size(); from += ROWS_AT_ONCE) {
            List<AutoLoginLink> some = links.subList(from, Math.min(links.size(), from + ROWS_AT_ONCE));
            sql.change(AutoLoginLinkRow.insert(some.size()), AutoLoginLinkRow.values(tenant.value(), some));
        }
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
        return links.isEmpty()
                ? 0
                : sql.change(
                        "update auto_login_link l set ended_at = ?, end_reason = ?"
                                + " where l.tenant_id = ? and l.id in ? and " + AutoLoginLinkRow.live("l"),
                        end.at(),
                        end.why(),
                        tenant.value(),
                        links.stream().map(LinkId::value).toList(),
                        end.at(),
                        tenant.value());
    }

    @Override
    public int endOlder(TenantId tenant, Collection<CustomerId> customers, int kept, LinkEnd end) {
        return customers.isEmpty()
                ? 0
                : sql.change(
                        END_OLDER,
                        end.at(),
                        end.why(),
                        tenant.value(),
                        tenant.value(),
                        values(customers),
                        LinkPurpose.CUSTOMER,
                        end.at(),
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
