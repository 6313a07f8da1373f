package io.wispportal.web.staff;

import io.wispportal.message.CapturedMessage;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/sms}: what an installation without gateway would have sent to phones. */
public final class PhoneMessagesPage {

    private final Frames frames;

    public PhoneMessagesPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/phone-messages.jte} shows. */
    public record View(Frame frame, List<CapturedMessage> messages) {}

    public Reply show(Exchange exchange) {
        List<CapturedMessage> messages = exchange.portal().messageDesk().capturedForPhones(exchange.staff());
        Frame frame = frames.frame(exchange, "phones.title", "messages");
        return Reply.page(Pages.of("staff/phone-messages.jte", new View(frame, messages)));
    }
}
