package io.wispportal.jpa;

import io.wispportal.Money;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.SendingPrice;
import io.wispportal.tenant.TenantId;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps gateways in the table {@code gateway}. */
final class JpaGatewayStore implements GatewayStore {

    private static final String FIND = Columns.of(
                    "g",
                    "kind varchar, fields varchar, secret varchar, daily_cap integer, currency varchar,"
                            + " segment_price numeric, money_cap numeric, version bigint")
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
                .set("currency", currency(gateway))
                .set("segment_price", price(gateway))
                .set("money_cap", cap(gateway))
                .set("version", 1L)
                .addIfNew();
    }

    private boolean replace(TenantId tenant, Gateway gateway) {
        return sql.changeOne(
                """
                update gateway set kind = ?, fields = ?, secret = ?, daily_cap = ?, currency = ?, segment_price = ?,
                    money_cap = ?, version = version + 1
                where tenant_id = ? and channel = ? and version = ?""",
                gateway.kind(),
                JsonTexts.write(gateway.fields()),
                gateway.secret(),
                gateway.dailyCap(),
                currency(gateway),
                price(gateway),
                cap(gateway),
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
                price(row),
                row.number());
    }

    private static @Nullable SendingPrice price(Row row) {
        String currency = row.textOrNull();
        Money segment = row.moneyOrNull(currency);
        Money cap = row.moneyOrNull(currency);
        return segment == null ? null : new SendingPrice(segment, cap);
    }

    private static @Nullable String currency(Gateway gateway) {
        return gateway.price() == null
                ? null
                : gateway.price().segment().currency().getCurrencyCode();
    }

    private static @Nullable BigDecimal price(Gateway gateway) {
        return gateway.price() == null ? null : gateway.price().segment().amount();
    }

    private static @Nullable BigDecimal cap(Gateway gateway) {
        Money cap = gateway.price() == null ? null : gateway.price().dailyCap();
        return cap == null ? null : cap.amount();
    }
}
