package io.wispportal.core.message.gateway;

import io.wispportal.message.GatewayKind;
import io.wispportal.message.MessageTransport;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.UuidSequence;
import io.wispportal.testing.contract.MessageTransportContract;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

final class HttpGatewayTest extends MessageTransportContract {

    private final GatewayStub stub = new GatewayStub();
    private final MessageTransport transport = stub.transport(GatewayKind.HTTP);

    @AfterEach
    void close() {
        stub.close();
    }

    @Override
    protected TenantId tenant() {
        return new TenantId(new UuidSequence().get());
    }

    @Override
    protected MessageTransport transport() {
        return transport;
    }

    @Override
    protected List<String> arrivedFor(TenantId tenant, String to) {
        return stub.textsFor(to);
    }
}
