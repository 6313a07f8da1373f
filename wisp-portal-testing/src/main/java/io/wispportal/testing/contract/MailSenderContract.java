package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.message.Mail;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.MailSender;
import io.wispportal.message.MailUnavailableException;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every {@link MailSender} must keep. To check yours, extend this class, return senders towards a server that takes
 * mail, one that is down and one that refuses, with what arrived at the first, and run it with JUnit 5.
 */
public abstract class MailSenderContract {

    private final TenantId tenant = new TenantId(Samples.uuid());

    /** A sender whose mail arrives. */
    protected abstract MailSender sender();

    /** A sender whose server cannot be reached. */
    protected abstract MailSender unavailable();

    /** A sender whose server refuses {@code to} for good. */
    protected abstract MailSender refusing(String to);

    /** What has arrived for this address so far, oldest first. */
    protected abstract List<Arrived> arrivedFor(String to);

    /**
     * A mail as its receiver got it.
     *
     * @param messageId by which the receiver knows it again
     * @param text with line ends as {@code \n}
     */
    public record Arrived(
            String messageId, String fromName, @Nullable String replyTo, String to, String subject, String text) {}

    @Test
    void bringsEveryField() {
        Mail mail = mail("Señal «Ñandú» — 東京", "avisos@example.test", "Su pago fue registrado: ¡gracias! 📡", """
                Hola, Íñigo:

                Recibimos $ 350.00 — «gracias».
                .
                Línea final ñ""");

        sender().send(tenant, mail);

        assertThat(arrivedFor(mail.to())).singleElement().satisfies(arrived -> isSame(arrived, mail));
    }

    @Test
    void mayHaveNoReplyAddress() {
        Mail mail = mail("Wispmega", null, "Aviso", "Hola");

        sender().send(tenant, mail);

        assertThat(arrivedFor(mail.to())).singleElement().satisfies(arrived -> isSame(arrived, mail));
    }

    @Test
    void keepsLongLinesAndSubjects() {
        Mail mail = mail(
                "W",
                null,
                "Asunto largo ñ ".repeat(12).strip(),
                "palabra ñ ".repeat(300).strip());

        sender().send(tenant, mail);

        assertThat(arrivedFor(mail.to())).singleElement().satisfies(arrived -> isSame(arrived, mail));
    }

    @Test
    void theSameMailTwiceIsKnownAsTheSame() {
        Mail mail = mail("W", null, "Aviso", "Hola");

        sender().send(tenant, mail);
        sender().send(tenant, mail);

        assertThat(arrivedFor(mail.to()))
                .extracting(Arrived::messageId)
                .isNotEmpty()
                .containsOnly(messageId(mail));
    }

    @Test
    void otherMailsAreKnownAsOthers() {
        Mail first = mail("W", null, "Aviso", "Hola");
        Mail second = new Mail(
                new OutboxEntryId(Samples.uuid()), first.fromName(), null, first.to(), first.subject(), first.text());

        sender().send(tenant, first);
        sender().send(tenant, second);

        assertThat(arrivedFor(first.to()))
                .extracting(Arrived::messageId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void saysThatItMayGoThroughLaterIfTheServerIsDown() {
        assertThatThrownBy(() -> unavailable().send(tenant, mail("W", null, "Aviso", "Hola")))
                .isInstanceOf(MailUnavailableException.class)
                .satisfies(failure -> assertThat(failure.getMessage()).isNotBlank());
    }

    @Test
    void saysThatItNeverWillIfTheAddressIsRefused() {
        Mail mail = mail("W", null, "Aviso", "Hola");

        assertThatThrownBy(() -> refusing(mail.to()).send(tenant, mail))
                .isInstanceOf(MailRefusedException.class)
                .satisfies(failure -> assertThat(failure.getMessage()).isNotBlank());
    }

    static Mail mail(String fromName, @Nullable String replyTo, String subject, String text) {
        String to = Samples.name("ana.") + "@example.test";
        return new Mail(new OutboxEntryId(Samples.uuid()), fromName, replyTo, to, subject, text);
    }

    private String messageId(Mail sent) {
        return arrivedFor(sent.to()).get(0).messageId();
    }

    private static void isSame(Arrived arrived, Mail mail) {
        assertThat(arrived.messageId()).isNotBlank();
        assertThat(arrived)
                .isEqualTo(new Arrived(
                        arrived.messageId(), mail.fromName(), mail.replyTo(), mail.to(), mail.subject(), mail.text()));
    }
}
