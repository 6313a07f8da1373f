package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.captcha.CaptchaOverview;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/captcha}: Ajustes, Captcha (CAP-01 to CAP-03). */
public final class CaptchaSettingsPage {

    private static final String PATH = "/admin/ajustes/captcha";
    private static final String SECRET = "secretKey";
    private static final String EXAMPLE = "clientes.suempresa.com";

    private final Frames frames;

    CaptchaSettingsPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/captcha.jte} shows.
     *
     * @param now    how it is
     * @param tried  address of a form with the captcha on the own domain, or null if there is no such form now
     * @param stored what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            FilledCaptcha form,
            CaptchaOverview now,
            @Nullable String tried,
            Problems problems,
            @Nullable StoredNow stored) {

        public List<OutagePolicy> policies() {
            return List.of(OutagePolicy.values());
        }

        /** The domain to register. */
        public String example() {
            return now.ownDomain() == null ? EXAMPLE : now.ownDomain();
        }
    }

    Reply show(Exchange exchange) {
        CaptchaOverview now = current(exchange);
        return page(exchange, 200, FilledCaptcha.of(now.settings()), now, Problems.NONE, null);
    }

    Reply change(Exchange exchange) {
        FilledCaptcha form = FilledCaptcha.of(exchange);
        try {
            exchange.portal().captchaEditing().change(exchange.staff(), form.read(exchange.typed(SECRET)));
            return Reply.redirect(PATH + "?done=saved");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, form, current(exchange), problems(exchange, refused.errors()), null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, form);
        }
    }

    private Reply raced(Exchange exchange, FilledCaptcha form) {
        CaptchaOverview now = current(exchange);
        FilledCaptcha other = FilledCaptcha.of(now.settings());
        Texts texts = frames.texts(exchange);
        StoredNow stored = StoredNow.besides(form.shown(texts), other.shown(texts));
        return page(exchange, 409, form.with(other.version()), now, problems(exchange, List.of()), stored);
    }

    private Problems problems(Exchange exchange, List<FieldError> errors) {
        return ConsoleProblems.of(frames.texts(exchange), LostSecret.and(errors, exchange, SECRET));
    }

    /** The console is another host, where these keys do not count; so staff try them where visitors do. */
    private static @Nullable String tried(Exchange exchange, CaptchaOverview now) {
        if (now.ownDomain() == null || now.isClosed()) {
            return null;
        }
        Tenant tenant = exchange.tenant().orElseThrow();
        boolean asked = !tenant.settings().balance().identifiers().isEmpty();
        String path = asked ? PublicNames.balancePath(tenant) : "/solicitar-instalacion/" + tenant.urlName();
        return exchange.portal().addresses().of(tenant) + path;
    }

    private static CaptchaOverview current(Exchange exchange) {
        return exchange.portal().captchaEditing().current(exchange.staff());
    }

    private Reply page(
            Exchange exchange,
            int status,
            FilledCaptcha form,
            CaptchaOverview now,
            Problems problems,
            @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, "captchas.title", "settings");
        return new Reply.Page(
                status,
                Pages.of("staff/captcha.jte", new View(frame, form, now, tried(exchange, now), problems, stored)));
    }
}
