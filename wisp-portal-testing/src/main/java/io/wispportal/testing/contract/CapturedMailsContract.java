package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.CapturedMail;
import io.wispportal.message.CapturedMails;
import io.wispportal.message.Mail;
import io.wispportal.message.MailSender;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CapturedMails} must keep together with the {@link MailSender} that captures. To check yours, extend
 * this class, return both from {@link #capturing} and {@link #captured}, and run it with JUnit 5.
 */
public abstract class CapturedMailsContract {

    private final SettableClock clock = SettableClock.at(Samples.NOON);
    private TenantId tenant = TenantId.INSTALLATION;
    private TenantId other = TenantId.INSTALLATION;

    /** A new tenant, stored where the adapter under test needs it. */
    protected abstract TenantId tenant();

    /**
     * The sender that keeps mails instead of sending them.
     *
     * @param time by which it tells when
     */
    protected abstract MailSender capturing(Clock time);

    /** What that sender keeps. */
    protected abstract CapturedMails captured();

    @BeforeEach
    final void addTwoTenants() {
        tenant = tenant();
        other = tenant();
    }

    @Test
    void showsWhatWasSentNewestFirst() {
        Mail first = MailSenderContract.mail("Señal «Ñ» 東京", "a@example.test", "Asunto ñ", "Hola,\n\nñ ".repeat(500));
        Mail second = MailSenderContract.mail("W", null, "Otro", "");
        MailSender sender = capturing(clock);

        sender.send(tenant, first);
        clock.advance(Duration.ofSeconds(1));
        sender.send(tenant, second);

        assertThat(captured().latest(tenant, 10))
                .containsExactly(
                        new CapturedMail(second, Samples.NOON.plusSeconds(1)), new CapturedMail(first, Samples.NOON));
    }

    @Test
    void showsAtMostTheLimit() {
        MailSender sender = capturing(clock);
        sender.send(tenant, MailSenderContract.mail("W", null, "Uno", "1"));
        clock.advance(Duration.ofSeconds(1));
        Mail newest = MailSenderContract.mail("W", null, "Dos", "2");
        sender.send(tenant, newest);

        assertThat(subjects(captured().latest(tenant, 1))).containsExactly("Dos");
    }

    @Test
    void keepsTheSameMailOnce() {
        Mail mail = MailSenderContract.mail("W", null, "Uno", "1");
        MailSender sender = capturing(clock);

        sender.send(tenant, mail);
        sender.send(tenant, mail);

        assertThat(captured().latest(tenant, 10)).hasSize(1);
    }

    @Test
    void isEmptyBeforeTheFirst() {
        assertThat(captured().latest(tenant, 10)).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        capturing(clock).send(tenant, MailSenderContract.mail("W", null, "Uno", "1"));

        assertThat(captured().latest(other, 10)).isEmpty();
    }

    private static List<String> subjects(List<CapturedMail> mails) {
        return mails.stream().map(captured -> captured.mail().subject()).toList();
    }
}
