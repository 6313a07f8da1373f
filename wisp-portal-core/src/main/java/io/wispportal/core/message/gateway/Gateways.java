package io.wispportal.core.message.gateway;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.message.CapturedMessages;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendResult;
import io.wispportal.tenant.TenantId;
import java.util.EnumSet;
import java.util.Set;

/** Sends over the gateway that a tenant set up; where it has none, over the installation's. */
public final class Gateways {

    private final GatewayStore store;
    private final MessageTransport installation;
    private final PortalKeys keys;
    private final Outbound outbound;

    public Gateways(GatewayStore store, MessageTransport installation, PortalKeys keys, Outbound outbound) {
        this.store = store;
        this.installation = installation;
        this.keys = keys;
        this.outbound = outbound;
    }

    /** What the tenant can send. */
    public Set<Channel> channels(TenantId tenant) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(installation.channels(tenant));
        for (Channel channel : Channel.values()) {
            store.find(tenant, channel).ifPresent(own -> channels.add(channel));
        }
        return channels;
    }

    /** Whether the installation only keeps messages over this channel, and the tenant has no gateway of its own. */
    public boolean keepsOnly(TenantId tenant, Channel channel) {
        return installation instanceof CapturedMessages
                && store.find(tenant, channel).isEmpty();
    }

    public boolean honoursKeys(TenantId tenant, Channel channel) {
        return transport(tenant, channel).honoursKeys(tenant, channel);
    }

    /** How much may go over the channel's gateway. */
    public GatewayLimits limits(TenantId tenant, Channel channel) {
        return store.find(tenant, channel).map(GatewayLimits::of).orElse(GatewayLimits.INSTALLATION);
    }

    public SendResult send(TenantId tenant, PhoneMessage message) {
        return transport(tenant, message.channel()).send(tenant, message);
    }

    private MessageTransport transport(TenantId tenant, Channel channel) {
        return store.find(tenant, channel)
                .<MessageTransport>map(own -> new GatewayTransport(own, secret(tenant, own), outbound))
                .orElse(installation);
    }

    private String secret(TenantId tenant, Gateway own) {
        return own.secret() == null ? "" : keys.decrypt(context(tenant, own.channel()), own.secret());
    }

    /** A secret can be read for its tenant and channel only. */
    static String context(TenantId tenant, Channel channel) {
        return "gateway:" + tenant + ":" + channel;
    }
}
