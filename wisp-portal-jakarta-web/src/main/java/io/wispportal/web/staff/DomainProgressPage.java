package io.wispportal.web.staff;

import io.wispportal.core.router.MovedRouter;
import io.wispportal.core.router.PortalMove;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/dominio/avance}: which routers lead to where the portal is now (NOT-04). */
public final class DomainProgressPage {

    private final Frames frames;

    public DomainProgressPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/domain-progress.jte} shows. */
    public record View(Frame frame, String address, List<Step> steps) {

        public long done() {
            return steps.stream().filter(step -> step.moved().there()).count();
        }

        public boolean isDone() {
            return done() == steps.size();
        }
    }

    /** One router that follows. */
    public record Step(MovedRouter moved, ShownHealth health) {

        public String path() {
            return RouterPage.path(moved.router().id());
        }
    }

    public Reply show(Exchange exchange) {
        PortalMove move = exchange.portal().portalMove();
        Frame frame = frames.frame(exchange, "domain.progress.title", DomainPage.SECTION);
        List<Step> steps = move.progress(exchange.staff()).stream()
                .map(moved -> new Step(moved, health(frame, moved)))
                .toList();
        String address = DomainPage.address(exchange, move.current(exchange.staff()));
        return new Reply.Scripted(200, Pages.of("staff/domain-progress.jte", new View(frame, address, steps)));
    }

    private ShownHealth health(Frame frame, MovedRouter moved) {
        return new ShownHealth(moved.router(), moved.status(), frame.texts(), frames.now());
    }
}
