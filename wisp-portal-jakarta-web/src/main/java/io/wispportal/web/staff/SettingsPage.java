package io.wispportal.web.staff;

import io.wispportal.core.InvalidInputException;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;

/** {@code /admin/ajustes}: Ajustes, Portal del cliente (PAY-07, TEN-08). */
public final class SettingsPage {

    private static final String PATH = "/admin/ajustes";

    private final Frames frames;

    public SettingsPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/settings.jte} shows. */
    public record View(Frame frame, SettingsForm form, Problems problems) {}

    public Reply show(Exchange exchange) {
        TenantSettings settings = exchange.portal().settings().current(exchange.staff());
        return page(exchange, 200, SettingsForm.of(settings), Problems.NONE);
    }

    public Reply change(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        SettingsForm form = SettingsForm.of(exchange);
        try {
            TenantSettings next = form.read(typed);
            exchange.portal().settings().check(exchange.staff(), next);
            typed.throwIfAny();
            exchange.portal().settings().change(exchange.staff(), next);
            return Reply.redirect(PATH + "?done=saved");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, form, typed.problems(refused));
        }
    }

    private Reply page(Exchange exchange, int status, SettingsForm form, Problems problems) {
        Frame frame = frames.frame(exchange, "settings.title", "settings");
        return new Reply.Page(status, Pages.of("staff/settings.jte", new View(frame, form, problems)));
    }
}
