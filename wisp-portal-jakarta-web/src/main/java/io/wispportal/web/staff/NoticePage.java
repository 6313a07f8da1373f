package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.notice.NoticeDesk;
import io.wispportal.notice.ListedNotice;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;

/** {@code /admin/avisos/{notice}}: one notice as customers see it, and its end (NOT-01). */
public final class NoticePage {

    private final Frames frames;

    public NoticePage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/notice.jte} shows.
     *
     * @param raced whether somebody else was quicker
     */
    public record View(Frame frame, NoticeRow row, boolean raced) {

        public boolean isOver() {
            return row.phase() == Notice.Phase.OVER;
        }
    }

    public Reply show(Exchange exchange) {
        return page(exchange, 200, false);
    }

    public Reply end(Exchange exchange) {
        try {
            desk(exchange).end(exchange.staff(), id(exchange));
            return Reply.redirect(NoticesPage.PATH + "?done=noticeEnded");
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, true);
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toNotice(Exchange exchange) {
        return Reply.redirect(NoticesPage.PATH + "/" + id(exchange));
    }

    private Reply page(Exchange exchange, int status, boolean raced) {
        ListedNotice notice = desk(exchange).find(exchange.staff(), id(exchange));
        Frame frame = frames.frame(exchange, "notices.kind." + notice.kind(), "notices");
        NoticeRow row = new NoticeRow(notice, frame.texts(), frames.now());
        return new Reply.Page(status, Pages.of("staff/notice.jte", new View(frame, row, raced)));
    }

    private static NoticeDesk desk(Exchange exchange) {
        return exchange.portal().noticeDesk();
    }

    private static NoticeId id(Exchange exchange) {
        return exchange.id("notice", NoticeId::new);
    }
}
