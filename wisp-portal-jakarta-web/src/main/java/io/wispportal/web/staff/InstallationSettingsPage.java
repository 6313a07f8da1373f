package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Brand;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.PublicForms;
import io.wispportal.web.page.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/instalaciones}: Ajustes, Solicitudes de instalación (PRE-01, PRE-02, PRE-10). */
public final class InstallationSettingsPage {

    private static final String PATH = "/admin/ajustes/instalaciones";

    private final Frames frames;

    InstallationSettingsPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/installation-settings.jte} shows.
     *
     * @param stored what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            InstallationSettingsForm form,
            PublicLink link,
            Problems problems,
            @Nullable StoredNow stored) {}

    Reply show(Exchange exchange) {
        TenantSettings settings = exchange.portal().settings().current(exchange.staff());
        return page(exchange, 200, InstallationSettingsForm.of(settings), Problems.NONE, null);
    }

    Reply change(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        InstallationSettingsForm form = InstallationSettingsForm.of(exchange);
        TenantSettings stored = exchange.portal().settings().current(exchange.staff());
        try {
            InstallationSettings next = form.read(typed);
            typed.throwIfAny();
            exchange.portal().settings().change(exchange.staff(), form.version(), stored.with(next));
            return Reply.redirect(PATH + "?done=saved");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, form, typed.problems(refused), null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, form);
        }
    }

    Reply svg(Exchange exchange) {
        return link(exchange).svg();
    }

    Reply png(Exchange exchange) {
        return link(exchange).png();
    }

    private Reply raced(Exchange exchange, InstallationSettingsForm form) {
        TenantSettings now = exchange.portal().settings().current(exchange.staff());
        Texts texts = frames.texts(exchange);
        StoredNow stored = StoredNow.besides(
                form.shown(texts), InstallationSettingsForm.of(now).shown(texts));
        return page(exchange, 409, form.with(now), Problems.NONE, stored);
    }

    private Reply page(
            Exchange exchange,
            int status,
            InstallationSettingsForm form,
            Problems problems,
            @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, "installationSettings.title", "settings");
        View view = new View(frame, form, link(exchange), problems, stored);
        return new Reply.Scripted(status, Pages.of("staff/installation-settings.jte", view));
    }

    private PublicLink link(Exchange exchange) {
        exchange.staff().require(Permission.EDIT_SETTINGS);
        Tenant tenant = exchange.tenant().orElseThrow();
        Texts texts = frames.texts(exchange);
        return new PublicLink(
                PublicForms.host(exchange, tenant) + PublicNames.requestPath(tenant),
                exchange.portal().addresses().portal() + "/i/" + PublicNames.shortName(tenant),
                texts.get("request.title"),
                texts.tag(),
                PATH,
                "instalacion-" + tenant.slug(),
                Brand.of(tenant.brandColor()),
                PublicForms.areElsewhere(exchange, tenant));
    }
}
