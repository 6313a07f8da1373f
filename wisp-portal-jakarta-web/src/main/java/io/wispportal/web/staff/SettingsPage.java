package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes}: Ajustes, Portal del cliente (PAY-07, TEN-08). */
public final class SettingsPage {

    private static final String PATH = "/admin/ajustes";

    private final Frames frames;

    public SettingsPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/settings.jte} shows.
     *
     * @param stored  what somebody else stored meanwhile, or null
     * @param captcha whether the captcha needs mending
     */
    public record View(
            Frame frame,
            SettingsForm form,
            Problems problems,
            @Nullable StoredNow stored,
            boolean captcha) {}

    public Reply show(Exchange exchange) {
        TenantSettings settings = exchange.portal().settings().current(exchange.staff());
        return page(exchange, 200, SettingsForm.of(settings), Problems.NONE, null);
    }

    public Reply change(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        SettingsForm form = SettingsForm.of(exchange);
        try {
            TenantSettings stored = exchange.portal().settings().current(exchange.staff());
            TenantSettings next = form.read(typed).keeping(stored);
            exchange.portal().settings().check(exchange.staff(), next);
            typed.throwIfAny();
            exchange.portal().settings().change(exchange.staff(), form.version(), next);
            return Reply.redirect(PATH + "?done=saved");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, form, typed.problems(refused), null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, form);
        }
    }

    private Reply raced(Exchange exchange, SettingsForm form) {
        TenantSettings now = exchange.portal().settings().current(exchange.staff());
        Texts texts = frames.texts(exchange);
        StoredNow stored =
                StoredNow.besides(form.shown(texts), SettingsForm.of(now).shown(texts));
        return page(exchange, 409, form.with(now), Problems.NONE, stored);
    }

    private Reply page(
            Exchange exchange, int status, SettingsForm form, Problems problems, @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, "settings.title", "settings");
        boolean captcha =
                exchange.portal().captchaEditing().current(exchange.staff()).needsMending();
        View view = new View(frame, form, problems, stored, captcha);
        return new Reply.Page(status, Pages.of("staff/settings.jte", view));
    }
}
