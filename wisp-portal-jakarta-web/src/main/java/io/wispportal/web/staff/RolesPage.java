package io.wispportal.web.staff;

import io.wispportal.staff.Permission;
import io.wispportal.staff.Role;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/roles}: the fixed table of who may do what (STA-01). Everybody in the console may read it. */
public final class RolesPage {

    private final Frames frames;

    public RolesPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/roles.jte} shows. */
    public record View(Frame frame) {

        public List<Role> roles() {
            return List.of(Role.values());
        }

        public List<Permission> permissions() {
            return List.of(Permission.values());
        }
    }

    public Reply show(Exchange exchange) {
        View view = new View(frames.frame(exchange, "roles.title", "roles"));
        return Reply.page(Pages.of("staff/roles.jte", view));
    }
}
