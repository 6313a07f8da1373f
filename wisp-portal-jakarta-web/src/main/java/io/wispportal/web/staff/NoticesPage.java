package io.wispportal.web.staff;

import io.wispportal.core.notice.NoticeDesk;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/avisos}: what customers are shown on their screens, have been, and will be (NOT-01). */
public final class NoticesPage {

    static final String PATH = "/admin/avisos";

    private final Frames frames;

    public NoticesPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/notices.jte} shows. */
    public record View(Frame frame, List<NoticeRow> rows) {}

    public Reply show(Exchange exchange) {
        NoticeDesk desk = exchange.portal().noticeDesk();
        Frame frame = frames.frame(exchange, "notices.title", "notices");
        List<NoticeRow> rows = desk.latest(exchange.staff()).stream()
                .map(notice -> new NoticeRow(notice, frame.texts(), frames.now()))
                .toList();
        return Reply.page(Pages.of("staff/notices.jte", new View(frame, rows)));
    }
}
