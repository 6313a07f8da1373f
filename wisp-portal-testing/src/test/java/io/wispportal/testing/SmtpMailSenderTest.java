package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.wispportal.core.message.SmtpMailSender;
import io.wispportal.core.message.SmtpSettings;
import io.wispportal.message.Mail;
import io.wispportal.message.MailSender;
import io.wispportal.message.MailUnavailableException;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.MailSenderContract;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sender over SMTP keeps the contract towards a real mail server. */
final class SmtpMailSenderTest extends MailSenderContract {

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private @Nullable RefusingMailServer refusing;

    @AfterEach
    void stop() throws IOException {
        if (refusing != null) {
            refusing.close();
        }
    }

    @Override
    protected MailSender sender() {
        return to(server.getSmtp().getPort());
    }

    @Override
    protected MailSender unavailable() {
        return to(closedPort());
    }

    @Override
    protected MailSender refusing(String to) {
        return answering("RCPT", "550 5.1.1 no such user");
    }

    @Override
    protected List<Arrived> arrivedFor(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .map(SmtpMailSenderTest::arrived)
                .filter(mail -> mail.to().equals(to))
                .toList();
    }

    @Test
    void anAnswerThatSaysLaterMayGoThroughLater() {
        assertLater(answering("RCPT", "450 4.2.1 mailbox busy, try again later"));
        assertLater(answering("MAIL", "421 4.3.2 shutting down"));
    }

    private static void assertLater(MailSender sender) {
        Mail mail = new Mail(new OutboxEntryId(new UUID(1, 1)), "W", null, "ana@example.test", "Aviso", "Hola");

        assertThatThrownBy(() -> sender.send(new TenantId(new UUID(1, 2)), mail))
                .isInstanceOf(MailUnavailableException.class);
    }

    private MailSender answering(String command, String reply) {
        try {
            stop();
            RefusingMailServer started = RefusingMailServer.answering(command, reply);
            refusing = started;
            return to(started.port());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MailSender to(int port) {
        return new SmtpMailSender(new SmtpSettings("127.0.0.1", port, null, null, "portal@example.test", false));
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arrived arrived(MimeMessage message) {
        try {
            InternetAddress from = (InternetAddress) message.getFrom()[0];
            return new Arrived(
                    message.getMessageID(),
                    from.getPersonal(),
                    message.getHeader("Reply-To") == null ? null : message.getReplyTo()[0].toString(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n").stripTrailing());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
