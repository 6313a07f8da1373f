package io.wispportal.app.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail server on a port that stays the same while it is down.
 *
 * <p>Mutable state: whether it is up, and what arrived since it came up.
 */
final class MailServer implements AutoCloseable {

    /** What a test wants to know of a mail that arrived. */
    record Arrived(String id, String to, String subject, String text) {}

    private final ServerSetup setup = new ServerSetup(FreePort.find(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private @Nullable GreenMail server;

    static MailServer started() {
        MailServer mail = new MailServer();
        mail.start();
        return mail;
    }

    int port() {
        return setup.getPort();
    }

    void start() {
        server = new GreenMail(setup);
        server.start();
    }

    List<Arrived> arrived() {
        return server == null
                ? List.of()
                : Stream.of(server.getReceivedMessages()).map(MailServer::read).toList();
    }

    /** Subjects of what one address received, in the order of arrival. */
    List<String> subjectsTo(String address) {
        return arrived().stream()
                .filter(mail -> mail.to().equals(address))
                .map(Arrived::subject)
                .toList();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private static Arrived read(MimeMessage message) {
        try {
            return new Arrived(
                    message.getMessageID(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
