package io.wispportal.web.notice;

import io.wispportal.NotFoundException;
import io.wispportal.core.notice.NoticePage;
import io.wispportal.core.notice.NoticePages;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/**
 * {@code /aviso/{kind}/{tenant}}: what customers see in place of what they asked for (NOT-02). Nobody is signed in: a code
 * in the query, or the address that the request comes from, says whose page it is.
 */
public final class NoticeScreen {

    private final Frames frames;

    NoticeScreen(Frames frames) {
        this.frames = frames;
    }

    Reply show(Exchange exchange, NoticeKind kind) {
        Tenant tenant = Addressed.tenant(exchange);
        NoticePages pages = exchange.portal().noticePages();
        NoticePage page = pages.page(
                tenant, kind, Addressed.code(exchange), exchange.client().address());
        NoticeWords words = NoticeWords.of(page);
        NoticeFrame frame = NoticeFrame.of(tenant, frames.texts(tenant), words.title());
        HowToPay howToPay = words.isAboutMoney()
                ? HowToPay.of(exchange.portal().paymentMethods().offered(tenant.id()), page.notices())
                : HowToPay.NOTHING;
        NoticeView view = new NoticeView(frame, page, words, howToPay, pages.portal(tenant));
        return frame.reply(200, Pages.of("notice/page.jte", view));
    }

    /**
     * The customer has read it. There is no session that another site could abuse, nor does the address of the request
     * count here, which another site could have the customer's browser send from: the one right is the code in the form,
     * which only the customer's own page shows. Whoever has it can put that customer's notices away, and nothing else.
     */
    Reply read(Exchange exchange) {
        Tenant tenant = Addressed.tenant(exchange);
        List<NoticeId> ids = exchange.idFields("notice", NoticeId::new);
        if (ids.isEmpty()) {
            throw new NotFoundException("notice", "none");
        }
        NoticePages pages = exchange.portal().noticePages();
        ids.forEach(id -> pages.read(tenant, id, Addressed.code(exchange), ""));
        return Reply.redirect("/aviso/visto/" + tenant.slug());
    }

    Reply done(Exchange exchange) {
        Tenant tenant = Addressed.tenant(exchange);
        NoticeFrame frame = NoticeFrame.of(tenant, frames.texts(tenant), "notice.done.title");
        String portal = exchange.portal().noticePages().portal(tenant);
        return frame.reply(200, Pages.of("notice/done.jte", new Done(frame, portal)));
    }

    /** What {@code notice/done.jte} shows. */
    public record Done(NoticeFrame frame, String portal) {}

    /** Names no company: there is none by that name here. */
    Reply missing() {
        NoticeFrame frame = NoticeFrame.ofNobody(frames.texts(), "error.404.title");
        return frame.reply(404, Pages.of("notice/missing.jte", frame));
    }
}
