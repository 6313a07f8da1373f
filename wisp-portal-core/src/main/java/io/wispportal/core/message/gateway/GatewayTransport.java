package io.wispportal.core.message.gateway;

import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendResult;
import io.wispportal.tenant.TenantId;
import java.util.Set;

/** Sends over one gateway, whoever the tenant is: the installation's, or a tenant's own. */
public final class GatewayTransport implements MessageTransport {

    private final Gateway gateway;
    private final String secret;
    private final Outbound outbound;

    /** @param secret token or password as the gateway wants it, empty if it has none; what the gateway holds is not used */
    public GatewayTransport(Gateway gateway, String secret, Outbound outbound) {
        this.gateway = gateway;
        this.secret = secret;
        this.outbound = outbound;
    }

    @Override
    public Set<Channel> channels(TenantId tenant) {
        return Set.of(gateway.channel());
    }

    @Override
    public boolean honoursKeys(TenantId tenant, Channel channel) {
        return GatewayCalls.honoursKeys(gateway);
    }

    @Override
    public SendResult send(TenantId tenant, PhoneMessage message) {
        if (message.channel() != gateway.channel()) {
            return SendResult.refused("La pasarela no envía por este medio.");
        }
        boolean harmless = GatewayCalls.honoursKeys(gateway);
        try {
            Answer answer = outbound.send(GatewayCalls.of(gateway, secret, message));
            return GatewayReplies.read(answer, gateway.field(GatewayFields.ACCEPTED), harmless);
        } catch (ForbiddenAddressException never) {
            return SendResult.refused(sentence(never));
        } catch (NotConnectedException later) {
            return SendResult.tryLater(sentence(later), null);
        } catch (AnswerLostException lost) {
            return GatewayReplies.lost(sentence(lost), harmless);
        }
    }

    private static String sentence(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    /** Prints neither secret nor address. */
    @Override
    public String toString() {
        return "GatewayTransport[" + gateway.kind() + "]";
    }
}
