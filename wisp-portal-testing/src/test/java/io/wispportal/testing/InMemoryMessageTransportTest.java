package io.wispportal.testing;

import io.wispportal.message.CapturedMessage;
import io.wispportal.message.MessageTransport;
import io.wispportal.message.PhoneMessage;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.MessageTransportContract;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class InMemoryMessageTransportTest extends MessageTransportContract {

    private final InMemoryMessageTransport transport = new InMemoryMessageTransport(Clock.systemUTC());

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
        List<String> texts = new ArrayList<>(transport.latest(tenant, 10).stream()
                .map(CapturedMessage::message)
                .filter(message -> message.to().equals(to))
                .map(PhoneMessage::text)
                .toList());
        Collections.reverse(texts);
        return texts;
    }
}
