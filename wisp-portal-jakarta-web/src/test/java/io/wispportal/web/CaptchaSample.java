package io.wispportal.web;

import io.wispportal.core.captcha.CaptchaClosedException;
import io.wispportal.core.captcha.CaptchaOffer;
import io.wispportal.core.captcha.CaptchaRefusedException;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Reply;
import io.wispportal.web.http.Route;
import io.wispportal.web.page.CaptchaPages;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.util.List;

/** The smallest page with a captcha, as one that anybody may use is written. */
final class CaptchaSample {

    static final String PATH = "/muestra/wispmega";

    private static final String TITLE = "app.console";

    private final Frames frames;
    private final CaptchaPages captcha;

    private CaptchaSample(Frames frames) {
        this.frames = frames;
        this.captcha = new CaptchaPages(frames);
    }

    static List<Route> routes(Frames frames) {
        CaptchaSample sample = new CaptchaSample(frames);
        return List.of(
                new Route(Method.GET, PATH, Audience.PORTAL, sample::show),
                new Route(Method.POST, PATH, Audience.PORTAL, sample::send));
    }

    private Reply show(Exchange exchange) {
        return page(exchange, 200, Problems.NONE);
    }

    private Reply send(Exchange exchange) {
        Tenant tenant = tenant(exchange);
        try {
            return new Reply.Plain(200, "Pasó: " + captcha.check(exchange, tenant));
        } catch (CaptchaRefusedException refused) {
            return page(exchange, CaptchaPages.status(refused), captcha.problem(tenant, refused));
        } catch (CaptchaClosedException closed) {
            return captcha.closed(exchange, tenant, closed.offer(), TITLE, PATH);
        }
    }

    private Reply page(Exchange exchange, int status, Problems problems) {
        Tenant tenant = tenant(exchange);
        CaptchaOffer offer = captcha.offer(exchange, tenant);
        if (!offer.isOpen()) {
            return captcha.closed(exchange, tenant, offer, TITLE, PATH);
        }
        CaptchaPages.Field field = new CaptchaPages.Field(frames.of(tenant, exchange, TITLE), offer.widget(), problems);
        return new Reply.Guarded(status, Pages.of("layout/captcha.jte", field), offer.widget());
    }

    private static Tenant tenant(Exchange exchange) {
        return exchange.portal().tenants().bySlug("wispmega").orElseThrow();
    }
}
