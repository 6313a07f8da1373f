package io.wispportal.testing;

import io.wispportal.message.CapturedMails;
import io.wispportal.message.MailSender;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.CapturedMailsContract;
import java.time.Clock;

final class InMemoryCapturedMailsTest extends CapturedMailsContract {

    private final UuidSequence ids = new UuidSequence();
    private InMemoryMailSender sender = new InMemoryMailSender(Clock.systemUTC());

    @Override
    protected TenantId tenant() {
        return new TenantId(ids.get());
    }

    @Override
    protected MailSender capturing(Clock time) {
        sender = new InMemoryMailSender(time);
        return sender;
    }

    @Override
    protected CapturedMails captured() {
        return sender;
    }
}
