package io.wispportal.core.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.wispportal.message.Mail;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.MailUnavailableException;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the sender writes, and what it makes of the server's answers. */
@Tag("MSG-01")
class SmtpRepliesTest {

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private final OutboxEntryId key = new OutboxEntryId(new UUID(1, 1));

    @Test
    @Tag("MSG-03")
    void everyTryHasTheSameMessageIdAndSaysThatNobodyWroteIt() throws Exception {
        SmtpMailSender sender = sender(server.getSmtp().getPort(), null);
        sender.send(new TenantId(new UUID(1, 2)), mail());
        sender.send(new TenantId(new UUID(1, 2)), mail());

        assertThat(server.getReceivedMessages()).hasSize(2);
        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(message.getMessageID()).isEqualTo("<" + key + "@wispportal.example>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getSubject()).isEqualTo("Su pago quedó registrado: ¡gracias!");
            assertThat(message.getReplyTo()[0]).hasToString("cobranza@wispmega.example");
            assertThat(message.getFrom()[0].toString()).endsWith("<portal@wispportal.example>");
            assertThat(GreenMailUtil.getHeaders(message).getBytes(UTF_8)).hasSizeLessThan(2000);
        }
    }

    @Test
    void aFiveHundredIsNever() throws Exception {
        for (Map<String, String> answers : List.of(
                Map.of("MAIL", "550 5.7.1 sender refused"),
                Map.of("RCPT", "550 5.1.1 no such user"),
                Map.of("RCPT", "553-not here\r\n553 5.1.2 at all"),
                Map.of(".", "554 5.6.0 spam"))) {
            assertThatThrownBy(() -> send(answers, null))
                    .as(answers.toString())
                    .isInstanceOf(MailRefusedException.class)
                    .hasMessageStartingWith("El servidor de correo rechazó el mensaje: 55");
        }
    }

    @Test
    void aFourHundredIsLater() throws Exception {
        for (Map<String, String> answers : List.of(
                Map.of("MAIL", "451 4.3.0 try later"),
                Map.of("RCPT", "452 4.2.2 mailbox full"),
                Map.of(".", "451 4.3.0 local error"),
                Map.of("EHLO", "421 busy", "HELO", "421 busy"))) {
            assertThatThrownBy(() -> send(answers, null))
                    .as(answers.toString())
                    .isInstanceOf(MailUnavailableException.class)
                    .hasMessageStartingWith("El servidor de correo no lo aceptó todavía");
        }
    }

    @Test
    void whatIsWrongWithThePortalsOwnAccountIsLaterToo() throws Exception {
        for (Map<String, String> answers : List.of(
                Map.of("EHLO", "250-hello\r\n250 AUTH PLAIN", "AUTH", "535 5.7.8 wrong password"),
                Map.of("MAIL", "530 5.7.0 authentication required"))) {
            String user = answers.containsKey("AUTH") ? "portal" : null;
            assertThatThrownBy(() -> send(answers, user))
                    .as(answers.toString())
                    .isInstanceOf(MailUnavailableException.class)
                    .satisfies(told -> assertThat(told.getMessage()).doesNotContain("secret"));
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidToBeOutOfReach() throws Exception {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        SmtpMailSender sender = sender(nobody, null);
        TenantId tenant = new TenantId(new UUID(1, 2));

        assertThatThrownBy(() -> sender.send(tenant, mail()))
                .isInstanceOf(MailUnavailableException.class)
                .hasMessageStartingWith("No pudimos conectar con el servidor de correo: ");
    }

    @Test
    void settingsDoNotPrintThePassword() {
        assertThat(settings(25, "portal").toString()).doesNotContain("secret");
    }

    private void send(Map<String, String> answers, @Nullable String user) throws Exception {
        try (ScriptedMailServer scripted = ScriptedMailServer.answering(answers)) {
            sender(scripted.port(), user).send(new TenantId(new UUID(1, 2)), mail());
        }
    }

    private Mail mail() {
        return new Mail(
                key,
                "Señal Ñandú",
                "cobranza@wispmega.example",
                "ana@example.com",
                "Su pago quedó registrado: ¡gracias!",
                "Hola\n");
    }

    private static SmtpMailSender sender(int port, @Nullable String user) {
        return new SmtpMailSender(settings(port, user));
    }

    private static SmtpSettings settings(int port, @Nullable String user) {
        return new SmtpSettings(
                "127.0.0.1", port, user, user == null ? null : "secret", "portal@wispportal.example", false);
    }
}
