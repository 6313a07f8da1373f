package io.wispportal.web.staff;

import io.wispportal.core.router.RouterLook;
import io.wispportal.staff.Permission;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code /admin/routers/{router}/plan}: what differs on a router from what should be there, what would be done, and what
 * stands against it; nothing is changed (NOT-06, NOT-09).
 */
public final class RouterPlanPage {

    private final Frames frames;

    public RouterPlanPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/router-plan.jte} shows.
     *
     * @param plan    null: the router could not be read
     * @param manages whether the reader may have it carried out
     */
    public record View(
            Frame frame, RouterLook look, @Nullable ShownPlan plan, boolean manages) {

        public String path() {
            return RouterPage.path(look.router().id());
        }

        /** Whether carrying it out is more than nothing and nothing stands against it. */
        public boolean canBeDone() {
            return manages
                    && look.router().active()
                    && plan != null
                    && plan.plan().obstacles().isEmpty();
        }
    }

    public Reply show(Exchange exchange) {
        RouterLook look = exchange.portal().routerDesk().look(exchange.staff(), RouterPage.id(exchange));
        Texts texts = frames.texts(exchange);
        String title = texts.get("plan.title", look.router().name());
        Frame frame = frames.titled(exchange, texts, title, "routers");
        boolean manages = exchange.staff().may(Permission.MANAGE_ROUTERS);
        return Reply.page(Pages.of("staff/router-plan.jte", new View(frame, look, ShownPlan.of(look), manages)));
    }
}
