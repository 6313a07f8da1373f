package io.wispportal.core.message;

import io.wispportal.Transactions;
import io.wispportal.core.Spi;
import io.wispportal.core.TestIsp;
import io.wispportal.core.WispPortal;
import io.wispportal.core.WispPortalBuilder;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.message.gateway.GatewayStub;
import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.job.AlarmKind;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendingPrice;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** WispMega with a gateway of its own, a stub on this machine that the portal may reach. */
public final class IspWithGateway implements AutoCloseable {

    private final PortalKeys keys = PortalKeys.generate();
    private final TestIsp isp = new TestIsp(keys);
    private final GatewayStub stub = new GatewayStub();
    private final WispPortal portal = portal();
    private final PhoneSending sending = new PhoneSending(
            new Gateways(
                    isp.store(GatewayStore.class), isp.store(MessageTransport.class), keys, GatewayStub.outbound()),
            isp.store(SendLog.class),
            isp.store(Transactions.class),
            isp.clock());

    public TestIsp isp() {
        return isp;
    }

    GatewayStub stub() {
        return stub;
    }

    /** From now on it goes over a gateway of this kind. */
    public void use(GatewayKind kind, @Nullable SendingPrice price) {
        GatewayStore store = isp.store(GatewayStore.class);
        long version =
                store.find(isp.id(), kind.channel()).map(Gateway::version).orElse(0L);
        Gateway like = stub.gateway(kind);
        isp.inTransaction(() ->
                store.put(isp.id(), new Gateway(kind, like.fields(), like.secret(), like.dailyCap(), price, version)));
    }

    SendResult send(String to, String text, SendCause cause) {
        return sending.send(isp.id(), message(to, text), cause);
    }

    /** A message of its own for each call, over SMS. */
    static PhoneMessage message(String to, String text) {
        return new PhoneMessage(new OutboxEntryId(UUID.randomUUID()), Channel.SMS, to, text);
    }

    PhoneSending sending() {
        return sending;
    }

    /** Does what is due of a batch, until it wants to wait. */
    public void ringBatch(UUID batch) {
        portal.alarms().ring(isp.id(), AlarmKind.RUN_BATCH, batch);
    }

    /** The same later. */
    public void ringBatchAfter(Duration time, UUID batch) {
        isp.clock().advance(time);
        ringBatch(batch);
    }

    private WispPortal portal() {
        WispPortalBuilder builder =
                WispPortal.builder().clock(isp.clock()).keys(keys).outbound(GatewayStub.outbound());
        Spi.ALL.forEach(spi -> builder.adapter(spi, isp.store(spi)));
        return builder.build();
    }

    @Override
    public void close() {
        stub.close();
    }
}
