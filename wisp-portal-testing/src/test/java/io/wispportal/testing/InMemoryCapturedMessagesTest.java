package io.wispportal.testing;

import io.wispportal.message.CapturedMessages;
import io.wispportal.message.MessageTransport;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.CapturedMessagesContract;
import java.time.Clock;

final class InMemoryCapturedMessagesTest extends CapturedMessagesContract {

    private final UuidSequence ids = new UuidSequence();
    private InMemoryMessageTransport sender = new InMemoryMessageTransport(Clock.systemUTC());

    @Override
    protected TenantId tenant() {
        return new TenantId(ids.get());
    }

    @Override
    protected MessageTransport capturing(Clock time) {
        sender = new InMemoryMessageTransport(time);
        return sender;
    }

    @Override
    protected CapturedMessages captured() {
        return sender;
    }
}
