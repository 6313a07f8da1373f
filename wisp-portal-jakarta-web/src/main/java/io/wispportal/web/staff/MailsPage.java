package io.wispportal.web.staff;

import io.wispportal.NotFoundException;
import io.wispportal.message.CapturedMail;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/correos}: what an installation without mail server would have sent. */
public final class MailsPage {

    private final Frames frames;

    public MailsPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/mails.jte} shows. */
    public record ListView(Frame frame, List<CapturedMail> mails) {}

    /** What {@code staff/mail.jte} shows. */
    public record MailView(Frame frame, CapturedMail kept) {}

    public Reply list(Exchange exchange) {
        Frame frame = frames.frame(exchange, "mails.title", "messages");
        return Reply.page(Pages.of("staff/mails.jte", new ListView(frame, mails(exchange))));
    }

    /** One of them; a mail that was sent again is shown as sent last. */
    public Reply show(Exchange exchange) {
        OutboxEntryId key = exchange.id("mail", OutboxEntryId::new);
        CapturedMail kept = mails(exchange).stream()
                .filter(mail -> mail.mail().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("mail", key));
        Frame frame =
                frames.titled(exchange, frames.texts(exchange), kept.mail().subject(), "messages");
        return Reply.page(Pages.of("staff/mail.jte", new MailView(frame, kept)));
    }

    private static List<CapturedMail> mails(Exchange exchange) {
        return exchange.portal().messageDesk().captured(exchange.staff());
    }
}
