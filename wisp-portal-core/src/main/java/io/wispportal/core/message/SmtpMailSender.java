package io.wispportal.core.message;

import io.wispportal.message.Mail;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.MailSender;
import io.wispportal.message.MailUnavailableException;
import io.wispportal.tenant.TenantId;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hands mail to an SMTP server with Jakarta Mail. The Message-ID is made of the mail's key, so that a mail that was sent
 * twice because an answer was lost can be told apart by whoever receives it.
 */
public final class SmtpMailSender implements MailSender {

    /** A reply that says "never" (RFC 5321, 4.2.1), but those about the portal's own sign-in (RFC 4954, 6). */
    private static final Pattern PERMANENT = Pattern.compile("(?s)\\s*5(?!3[0458])\\d\\d[ -].*");

    private final SmtpSettings settings;
    private final Session session;

    public SmtpMailSender(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties(), authenticator(settings));
    }

    @Override
    public void send(TenantId tenant, Mail mail) {
        try {
            Transport.send(message(mail));
        } catch (MessagingException e) {
            throw failure(e);
        } catch (UnsupportedEncodingException everyJavaHasUtf8) {
            throw new IllegalStateException(everyJavaHasUtf8);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new KeyedMessage(session, "<" + mail.key() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(settings.from(), mail.fromName(), StandardCharsets.UTF_8.name()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo(), true)});
        }
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    /** A wrong password of the installation's (535) says nothing about the mail: that may go through later. */
    private static RuntimeException failure(MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return new MailUnavailableException("El servidor de correo no acepta la cuenta del portal.", e);
        }
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            if (cause.getMessage() != null
                    && PERMANENT.matcher(cause.getMessage()).matches()) {
                return new MailRefusedException(
                        "El servidor de correo rechazó el mensaje: "
                                + cause.getMessage().strip(),
                        e);
            }
        }
        String what = isUnreachable(e)
                ? "No pudimos conectar con el servidor de correo: "
                : "El servidor de correo no lo aceptó todavía: ";
        return new MailUnavailableException(what + e.getMessage(), e);
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof SocketTimeoutException
                || Optional.ofNullable(next(cause))
                        .filter(SmtpMailSender::isUnreachable)
                        .isPresent();
    }

    private static @Nullable Throwable next(Throwable cause) {
        Exception chained = cause instanceof MessagingException mail ? mail.getNextException() : null;
        return chained == null ? cause.getCause() : chained;
    }

    private static @Nullable Authenticator authenticator(SmtpSettings settings) {
        if (settings.user() == null) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }

    /** Keeps the given Message-ID, where the library would make one of its own. */
    private static final class KeyedMessage extends MimeMessage {

        private final String messageId;

        KeyedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
