package io.wispportal.testing;

import static io.wispportal.testing.Table.GATEWAYS;

import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Gateways in memory. */
public final class InMemoryGatewayStore implements GatewayStore {

    private final InMemoryDatabase database;

    public InMemoryGatewayStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Gateway> find(TenantId tenant, Channel channel) {
        return database.find(GATEWAYS, tenant, channel);
    }

    @Override
    public boolean put(TenantId tenant, Gateway gateway) {
        Gateway next = new Gateway(
                gateway.kind(),
                gateway.fields(),
                gateway.secret(),
                gateway.dailyCap(),
                gateway.price(),
                gateway.version() + 1);
        return gateway.version() == 0
                ? database.insertUnlessThere(GATEWAYS, tenant, gateway.channel(), next)
                : database.change(
                        GATEWAYS, tenant, gateway.channel(), now -> now.version() == gateway.version(), now -> next);
    }

    @Override
    public boolean remove(TenantId tenant, Channel channel, long version) {
        return database.remove(GATEWAYS, tenant, channel, now -> now.version() == version);
    }
}
