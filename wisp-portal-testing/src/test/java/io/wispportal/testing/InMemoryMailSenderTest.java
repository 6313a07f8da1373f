package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.message.Mail;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.MailSender;
import io.wispportal.message.MailUnavailableException;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.MailSenderContract;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class InMemoryMailSenderTest extends MailSenderContract {

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));

    private final SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");
    private final List<Sent> sent = new ArrayList<>();
    private final InMemoryMailSender sender = new InMemoryMailSender(clock);

    private record Sent(TenantId tenant, Mail mail) {}

    @Override
    protected MailSender sender() {
        return (tenant, mail) -> {
            sent.add(new Sent(tenant, mail));
            sender.send(tenant, mail);
        };
    }

    @Override
    protected MailSender unavailable() {
        sender.becomeUnavailable();
        return sender;
    }

    @Override
    protected MailSender refusing(String to) {
        sender.refuse();
        return sender;
    }

    @Override
    protected List<Arrived> arrivedFor(String to) {
        return sent.stream()
                .map(Sent::tenant)
                .distinct()
                .flatMap(tenant -> sender.sent(tenant).stream())
                .filter(mail -> mail.to().equals(to))
                .map(mail -> new Arrived(
                        mail.key().toString(), mail.fromName(), mail.replyTo(), mail.to(), mail.subject(), mail.text()))
                .toList();
    }

    @Test
    void recoversWhenToldTo() {
        Mail mail = new Mail(new OutboxEntryId(new UUID(1, 2)), "W", null, "ana@example.test", "Aviso", "Hola");
        sender.becomeUnavailable();
        assertThatThrownBy(() -> sender.send(TENANT, mail)).isInstanceOf(MailUnavailableException.class);
        sender.refuse();
        assertThatThrownBy(() -> sender.send(TENANT, mail)).isInstanceOf(MailRefusedException.class);
        assertThat(sender.sent(TENANT)).isEmpty();

        sender.recover();
        sender.send(TENANT, mail);

        assertThat(sender.sent(TENANT)).containsExactly(mail);
    }
}
