package io.wispportal.web.page;

import io.wispportal.captcha.CaptchaWidget;
import io.wispportal.core.captcha.CaptchaClosedException;
import io.wispportal.core.captcha.CaptchaOffer;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.captcha.CaptchaPlace;
import io.wispportal.core.captcha.CaptchaRefusedException;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The captcha of a page that anybody may use. The page asks for an offer, shows its widget with {@code layout/captcha.jte}
 * in a {@link Reply.Guarded}, and asks for a check before its use case does anything; where the form is closed it answers
 * {@link #closed}.
 */
public final class CaptchaPages {

    /** Name of the captcha among the problems of a form. */
    public static final String FIELD = "captcha";

    private final Frames frames;

    public CaptchaPages(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code layout/captcha.jte} shows within a form.
     *
     * @param widget   of an open offer; null shows nothing
     * @param problems of the form; that of the captcha is called {@link #FIELD}
     */
    public record Field(Frame frame, @Nullable CaptchaWidget widget, Problems problems) {}

    /**
     * What {@code captcha/closed.jte} shows.
     *
     * @param place     where the form is closed, for people: a domain
     * @param own       whether that is the tenant's own domain
     * @param elsewhere address of the same form where it is open, or null
     */
    public record View(
            Frame frame,
            String place,
            boolean own,
            @Nullable String elsewhere) {}

    /** What the page has to show for the form of this tenant. */
    public CaptchaOffer offer(Exchange exchange, Tenant tenant) {
        return exchange.portal().captcha().offer(place(exchange, tenant));
    }

    /**
     * Lets the form that was posted through, or throws.
     *
     * @throws CaptchaRefusedException the form is shown again with {@link #status} and {@link #problem}
     * @throws CaptchaClosedException  {@link #closed} is shown
     */
    public CaptchaPass check(Exchange exchange, Tenant tenant) {
        String answer = exchange.field(exchange.portal().captcha().field());
        return exchange.portal()
                .captcha()
                .check(place(exchange, tenant), answer, exchange.client().address());
    }

    /** The status of the form that is shown again. */
    public static int status(CaptchaRefusedException refused) {
        return refused.isOften() ? 429 : 422;
    }

    /** What the visitor is told beside the captcha. */
    public Problems problem(Tenant tenant, CaptchaRefusedException refused) {
        return new Problems(Map.of(FIELD, frames.texts(tenant).get("captcha.refused." + refused.messageKey())));
    }

    /**
     * The form is closed here.
     *
     * @param offer a closed one
     * @param title key of the form's title
     * @param path  of the same form on the default host
     */
    public Reply closed(Exchange exchange, Tenant tenant, CaptchaOffer offer, String title, String path) {
        CaptchaPlace place = place(exchange, tenant);
        String elsewhere = offer.elsewhere() == null ? null : offer.elsewhere() + path;
        String domain = exchange.portal().captcha().host(place);
        View view = new View(frames.of(place.tenant(), exchange, title), domain, place.ownDomain(), elsewhere);
        return new Reply.Page(403, Pages.of("captcha/closed.jte", view));
    }

    private static CaptchaPlace place(Exchange exchange, Tenant tenant) {
        return CaptchaPlace.of(exchange.site(), tenant);
    }
}
