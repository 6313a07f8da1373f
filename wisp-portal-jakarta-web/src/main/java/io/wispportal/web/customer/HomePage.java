package io.wispportal.web.customer;

import io.wispportal.core.Opening;
import io.wispportal.core.notice.OwnNotices;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.customer.CustomerHome;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.ToldNotice;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /inicio}: what do I owe, until when, is my service on, what can I do (PRO-01). */
public final class HomePage {

    public static final String PATH = "/inicio";

    private final Frames frames;

    public HomePage(Frames frames) {
        this.frames = frames;
    }

    /** Where whoever has just come in goes: it suggests an own password once, or leads on to it where it is a must. */
    public static String first(SessionClaims opened) {
        return opened.asked() == FirstSignIn.ASK ? PATH + "?primera=si" : PATH;
    }

    public Reply show(Exchange exchange) {
        CustomerHome home = exchange.portal().customerPortal().home(exchange.claims());
        Frame frame = frames.frame(exchange, "home.title", "home").of(home.customer());
        String slug = exchange.tenant().map(Tenant::slug).orElseThrow();
        HomeView view = new HomeView(
                frame,
                home,
                home.customer().userName().at(slug),
                notices(exchange),
                isFirst(exchange),
                byLink(exchange));
        return Reply.page(Pages.of("customer/home.jte", view));
    }

    /** The customer has read a notice. */
    public Reply read(Exchange exchange) {
        exchange.portal().ownNotices().read(exchange.customer(), exchange.id("notice", NoticeId::new));
        return Reply.redirect(PATH + "?done=noticeRead");
    }

    public Reply toHome(Exchange exchange) {
        return Reply.redirect(PATH);
    }

    /** Where the company shows none to anybody, this page keeps to its one query. */
    private static List<ToldNotice> notices(Exchange exchange) {
        OwnNotices own = exchange.portal().ownNotices();
        return own.areAny(exchange.claims().tenant()) ? own.of(exchange.customer()) : List.of();
    }

    /** Right after coming in without an own password; put off, it is not asked again until the next time. */
    private static boolean isFirst(Exchange exchange) {
        return exchange.claims().asked() == FirstSignIn.ASK
                && exchange.field("primera").equals("si");
    }

    private static boolean byLink(Exchange exchange) {
        return exchange.claims().opening().kind() == Opening.Kind.LINK;
    }
}
