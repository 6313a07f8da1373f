package io.wispportal.jpa;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.customer.CustomerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An auto-login link as a row, with what its tenant's row says about it. */
final class AutoLoginLinkRow {

    static final String LINKS = Columns.of("l", """
                    id uuid, customer_id uuid, purpose varchar, code_hash varchar, created_by_kind varchar,
                    created_by uuid, created_by_name varchar, created_at instant, expires_at instant,
                    single_use boolean, uses bigint, last_used_at instant, ended_at instant, end_reason varchar""")
            .and("case when l.epoch = t.link_epoch then null else t.links_ended_at end", "instant")
            .from("auto_login_link l join tenant t on t.tenant_id = l.tenant_id where l.tenant_id = ?");

    /** The epoch is read in the same statement, once for all rows. */
    private static final String INSERT = """
            insert into auto_login_link (tenant_id, id, customer_id, purpose, code_hash, created_by_kind, created_by,
                created_by_name, created_at, expires_at, single_use, uses, last_used_at, epoch)
            select v.*, t.link_epoch from (values %s) v join tenant t on t.tenant_id = ?""";

    private static final String VALUES = """
            (cast(? as uuid), cast(? as uuid), cast(? as uuid), ?, ?, ?, cast(? as uuid), ?, %1$s, %1$s,
            cast(? as boolean), cast(? as bigint), %1$s)""".formatted("cast(? as timestamp with time zone)");

    private AutoLoginLinkRow() {}

    /** Of a link by that alias; values: an instant, and the tenant. */
    static String live(String alias) {
        return """
                %1$s.ended_at is null and %1$s.expires_at > ? and (%1$s.single_use = false or %1$s.uses = 0)
                and %1$s.epoch = (select t.link_epoch from tenant t where t.tenant_id = ?)""".formatted(alias);
    }

    static String insert(int rows) {
        return INSERT.formatted(String.join(", ", Collections.nCopies(rows, VALUES)));
    }

    /** In the order of {@link #insert}. */
    static @Nullable Object[] values(UUID tenant, List<AutoLoginLink> links) {
        List<@Nullable Object> all = new ArrayList<>();
        for (AutoLoginLink link : links) {
            all.addAll(Arrays.asList(
                    tenant,
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
        all.add(tenant);
        return all.toArray();
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
