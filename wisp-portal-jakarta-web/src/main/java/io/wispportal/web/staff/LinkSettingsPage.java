package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.tenant.LinkSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/enlaces}: Ajustes, Enlaces (LNK-07). */
public final class LinkSettingsPage {

    private static final String PATH = "/admin/ajustes/enlaces";

    private final Frames frames;

    LinkSettingsPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/link-settings.jte} shows.
     *
     * @param stored what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            LinkSettingsForm form,
            Problems problems,
            @Nullable StoredNow stored) {}

    Reply show(Exchange exchange) {
        TenantSettings settings = exchange.portal().settings().current(exchange.staff());
        return page(exchange, 200, LinkSettingsForm.of(settings), Problems.NONE, null);
    }

    Reply change(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        LinkSettingsForm form = LinkSettingsForm.of(exchange);
        TenantSettings stored = exchange.portal().settings().current(exchange.staff());
        try {
            Integer mostLive = typed.number("mostLive", 1, 100);
            Integer holdHours = typed.number("holdHours", 0, 720);
            typed.throwIfAny();
            LinkSettings next = new LinkSettings(
                    Objects.requireNonNullElse(mostLive, LinkSettings.DEFAULTS.mostLive()),
                    form.endWithPassword(),
                    form.keepStaffSession(),
                    Objects.requireNonNullElse(holdHours, LinkSettings.DEFAULTS.holdHours()));
            exchange.portal().settings().change(exchange.staff(), form.version(), stored.with(next));
            return Reply.redirect(PATH + "?done=saved");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, form, typed.problems(refused), null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, form);
        }
    }

    /** Ends every link of the company. */
    Reply endAll(Exchange exchange) {
        exchange.portal().links().endOfTenant(exchange.staff());
        return Reply.redirect(PATH + "?done=allLinksEnded");
    }

    Reply toSettings(Exchange exchange) {
        return Reply.redirect(PATH);
    }

    private Reply raced(Exchange exchange, LinkSettingsForm form) {
        TenantSettings now = exchange.portal().settings().current(exchange.staff());
        Texts texts = frames.texts(exchange);
        StoredNow stored =
                StoredNow.besides(form.shown(texts), LinkSettingsForm.of(now).shown(texts));
        return page(exchange, 409, form.with(now), Problems.NONE, stored);
    }

    private Reply page(
            Exchange exchange, int status, LinkSettingsForm form, Problems problems, @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, "linkSettings.title", "settings");
        return new Reply.Page(status, Pages.of("staff/link-settings.jte", new View(frame, form, problems, stored)));
    }
}
