package io.wispportal.jpa;

import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.GatewayStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps gateways in the table {@code gateway}. */
final class JpaGatewayStore implements GatewayStore {

    private static final String FIND = Columns.of(
                    "g", "kind varchar, fields varchar, secret varchar, daily_cap integer, version bigint")
            .from("gateway g where g.tenant_id = ? and g.channel = ?");

    private final Sql sql;

    JpaGatewayStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Gateway> find(TenantId tenant, Channel channel) {
        return sql.first(JpaGatewayStore::read, FIND, tenant.value(), channel);
    }

    @Override
    public boolean put(TenantId tenant, Gateway gateway) {
        return gateway.version() == 0 ? add(tenant, gateway) : replace(tenant, gateway);
    }

    private boolean add(TenantId tenant, Gateway gateway) {
        return sql.into("gateway")
                .set("tenant_id", tenant.value())
                .set("channel", gateway.channel())
                .set("kind", gateway.kind())
                .set("fields", JsonTexts.write(gateway.fields()))
                .set("secret", gateway.secret())
                .set("daily_cap", gateway.dailyCap())
                .set("version", 1L)
                .addIfNew();
    }

    private boolean replace(TenantId tenant, Gateway gateway) {
        return sql.changeOne(
                """
                update gateway set kind = ?, fields = ?, secret = ?, daily_cap = ?, version = version + 1
                where tenant_id = ? and channel = ? and version = ?""",
                gateway.kind(),
                JsonTexts.write(gateway.fields()),
                gateway.secret(),
                gateway.dailyCap(),
                tenant.value(),
                gateway.channel(),
                gateway.version());
    }

    @Override
    public boolean remove(TenantId tenant, Channel channel, long version) {
        return sql.changeOne(
                "delete from gateway where tenant_id = ? and channel = ? and version = ?",
                tenant.value(),
                channel,
                version);
    }

    private static Gateway read(Row row) {
        return new Gateway(
                row.constant(GatewayKind.class),
                JsonTexts.read(row.text()),
                row.textOrNull(),
                row.integer(),
                row.number());
    }
}
