package io.wispportal.jpa;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.customer.CustomerId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An auto-login link as a row, with what its tenant's row says about it. */
final class AutoLoginLinkRow {

    static final String LINKS = Columns.of("l", """
                    id uuid, customer_id uuid, purpose varchar, code_hash varchar, created_by_kind varchar,
                    created_by uuid, created_by_name varchar, created_at instant, expires_at instant,
                    single_use boolean, uses bigint, last_used_at instant, ended_at instant, end_reason varchar""")
            .and("case when l.epoch = t.link_epoch then null else t.links_ended_at end", "instant")
            .from("auto_login_link l join tenant t on t.tenant_id = l.tenant_id where l.tenant_id = ?");

    private static final ManyRows ADDED = ManyRows.of("""
            id uuid, customer_id uuid, purpose varchar, code_hash varchar, created_by_kind varchar, created_by uuid,
            created_by_name varchar, created_at instant, expires_at instant, single_use boolean, uses bigint,
            last_used_at instant""");

    /** The epoch is read in the same statement, once for all rows. Values: {@link #arrays}, and the tenant. */
    static final String INSERT = """
            insert into auto_login_link (tenant_id, epoch, %s) select t.tenant_id, t.link_epoch, %s
            from %s join tenant t on t.tenant_id = ?""".formatted(ADDED.columns(), ADDED.selected(), ADDED.source());

    private AutoLoginLinkRow() {}

    /** Of a link by that alias; values: an instant, and the tenant. */
    static String live(String alias) {
        return """
                %1$s.ended_at is null and %1$s.expires_at > ? and (%1$s.single_use = false or %1$s.uses = 0)
                and %1$s.epoch = (select t.link_epoch from tenant t where t.tenant_id = ?)""".formatted(alias);
    }

    static List<Object> arrays(List<AutoLoginLink> links) {
        return ADDED.arrays(
                links,
                link -> Arrays.asList(
                        link.id().value(),
                        link.customer().value(),
                        link.purpose(),
                        link.codeHash(),
                        link.createdBy().kind(),
                        link.createdBy().id(),
                        link.createdBy().name(),
                        link.created(),
                        link.expires(),
                        link.singleUse(),
                        link.uses(),
                        link.lastUsed()));
    }

    static AutoLoginLink read(Row row) {
        return new AutoLoginLink(
                new LinkId(row.uuid()),
                new CustomerId(row.uuid()),
                row.constant(LinkPurpose.class),
                row.text(),
                new Actor(row.constantOr(ActorKind.OTHER), row.uuidOrNull(), row.text()),
                row.instant(),
                row.instant(),
                row.flag(),
                row.number(),
                row.instantOrNull(),
                end(row));
    }

    private static @Nullable LinkEnd end(Row row) {
        Instant own = row.instantOrNull();
        String why = row.textOrNull();
        Instant all = row.instantOrNull();
        if (own != null && why != null) {
            return new LinkEnd(own, LinkEnd.Why.valueOf(why));
        }
        return all == null ? null : new LinkEnd(all, LinkEnd.Why.ALL_REVOKED);
    }
}
