package io.wispportal.web.staff;

import io.wispportal.core.StaffCaller;
import io.wispportal.staff.Permission;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;

/** {@code /admin} leads to the member's first page; {@code /admin/menu} is what does not fit a phone's tabs. */
public final class MenuPage {

    private final Frames frames;

    public MenuPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/menu.jte} shows.
     *
     * @param captcha whether the captcha needs mending, for those who may
     */
    public record View(Frame frame, boolean captcha) {

        public boolean may(Permission permission) {
            return frame.user() != null && frame.user().may(permission);
        }
    }

    public Reply first(Exchange exchange) {
        StaffCaller staff = exchange.staff();
        if (staff.may(Permission.REVIEW_PAYMENTS)) {
            return Reply.redirect(QueueList.PATH);
        }
        return Reply.redirect(staff.may(Permission.READ_SERVICES) ? CustomersPage.PATH : "/admin/menu");
    }

    public Reply show(Exchange exchange) {
        StaffCaller staff = exchange.staff();
        boolean captcha = staff.may(Permission.EDIT_SETTINGS)
                && exchange.portal().captchaEditing().current(staff).needsMending();
        View view = new View(frames.frame(exchange, "nav.staff.more", "more"), captcha);
        return Reply.page(Pages.of("staff/menu.jte", view));
    }
}
