package io.wispportal.web.preinstall;

import io.wispportal.captcha.CaptchaWidget;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.captcha.CaptchaClosedException;
import io.wispportal.core.captcha.CaptchaOffer;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.captcha.CaptchaRefusedException;
import io.wispportal.core.document.FileSender;
import io.wispportal.core.document.TooManyFilesException;
import io.wispportal.core.preinstall.Requesting;
import io.wispportal.core.preinstall.StepFailedException;
import io.wispportal.core.preinstall.TooManyRequestsException;
import io.wispportal.core.preinstall.UsedFormException;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.CaptchaPages;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.PublicForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /solicitar-instalacion/{tenant}}: somebody asks for the service (PRE-01 to PRE-05). */
public final class RequestPage {

    private static final String TITLE = "request.title";
    private static final String SENT = "/enviada";

    private final Frames frames;
    private final CaptchaPages captcha;

    RequestPage(Frames frames) {
        this.frames = frames;
        this.captcha = new CaptchaPages(frames);
    }

    /**
     * What {@code preinstall/form.jte} shows.
     *
     * @param notice key of a notice, empty if there is none
     * @param widget of the captcha, or null
     */
    public record View(
            Frame frame,
            String path,
            RequestFormView form,
            String notice,
            @Nullable CaptchaWidget widget) {

        public CaptchaPages.Field captcha() {
            return new CaptchaPages.Field(frame, widget, form.problems());
        }
    }

    /** What {@code preinstall/sent.jte} shows. */
    public record Sent(Frame frame) {}

    Reply show(Exchange exchange) {
        RequestFields empty = RequestFields.first(requesting(exchange).newForm());
        return page(exchange, tenant(exchange), 200, empty, "", Problems.NONE);
    }

    /** The short link (PRE-01): from whatever host to where the form is open. */
    Reply shortcut(Exchange exchange) {
        Tenant tenant = PublicNames.ofShortLink(exchange.portal().tenants(), exchange.site(), exchange.name("tenant"));
        return new Reply.Away(302, PublicForms.host(exchange, tenant) + path(tenant));
    }

    /** The form was open too long: what was typed is shown again, and nothing was done. */
    Reply again(Exchange exchange) {
        return page(exchange, tenant(exchange), 403, typed(exchange), "request.expired", Problems.NONE);
    }

    Reply send(Exchange exchange) throws IOException {
        Tenant tenant = tenant(exchange);
        RequestFields typed = typed(exchange);
        try {
            if (requesting(exchange).isTaken(tenant, typed.toForm())) {
                // A second press: its captcha was used up by the first.
                return Reply.redirect(path(tenant) + SENT);
            }
            return received(exchange, tenant, typed, captcha.check(exchange, tenant));
        } catch (UsedFormException used) {
            RequestFields another = typed.in(requesting(exchange).newForm());
            return page(exchange, tenant, 409, another, "request.used", Problems.NONE);
        } catch (CaptchaRefusedException refused) {
            return withoutCaptcha(exchange, tenant, typed, refused);
        } catch (CaptchaClosedException closed) {
            return captcha.closed(exchange, tenant, closed.offer(), TITLE, path(tenant));
        } catch (TooManyFilesException often) {
            return page(exchange, tenant, 429, typed, "request.manyFiles", Problems.NONE);
        }
    }

    Reply sent(Exchange exchange) {
        Tenant tenant = tenant(exchange);
        Frame frame = frames.of(tenant, exchange, "request.sent.title");
        return Reply.page(Pages.of("preinstall/sent.jte", new Sent(frame)));
    }

    /**
     * The files first: what is wrong with them is told together with all the rest. Why a step of the integrator's refuses a
     * request is told staff, not strangers.
     */
    private Reply received(Exchange exchange, Tenant tenant, RequestFields typed, CaptchaPass pass) throws IOException {
        List<FieldError> unreadable = new ArrayList<>();
        RequestFields kept = typed.keeping(files(exchange, tenant, pass, unreadable));
        SentDocuments.requireKept(exchange, tenant.id(), kept, unreadable);
        try {
            requesting(exchange).submit(tenant, exchange.client().address(), pass, kept.toForm(), unreadable);
            return Reply.redirect(path(tenant) + SENT);
        } catch (InvalidInputException refused) {
            Problems problems = RequestProblems.of(refused.errors(), frames.texts(tenant));
            return page(exchange, tenant, RequestProblems.status(refused.errors()), kept, "", problems);
        } catch (StepFailedException refused) {
            return page(exchange, tenant, 422, kept, "request.refused", Problems.NONE);
        } catch (TooManyRequestsException often) {
            return page(exchange, tenant, 429, kept, "request.often", Problems.NONE);
        }
    }

    /** Photographs that came in so slowly that the captcha's answer was over are kept, or it would be so at every try. */
    private Reply withoutCaptcha(Exchange exchange, Tenant tenant, RequestFields typed, CaptchaRefusedException refused)
            throws IOException {
        List<FieldError> unreadable = new ArrayList<>();
        RequestFields kept =
                refused.isLate() ? typed.keeping(files(exchange, tenant, CaptchaPass.FEWER, unreadable)) : typed;
        boolean lost = SentDocuments.areIn(exchange) && (!refused.isLate() || !unreadable.isEmpty());
        Problems problems = captcha.problem(tenant, refused);
        return page(exchange, tenant, CaptchaPages.status(refused), kept, lost ? "request.filesAgain" : "", problems);
    }

    /** A form without files does not count. */
    private static Map<IdentityDocumentKind, DocumentId> files(
            Exchange exchange, Tenant tenant, CaptchaPass pass, List<FieldError> unreadable) throws IOException {
        if (!SentDocuments.areIn(exchange)) {
            return Map.of();
        }
        FileSender sender = exchange.portal()
                .identityDocuments()
                .admit(tenant, exchange.client().address(), pass::share);
        return SentDocuments.receive(exchange, tenant.id(), sender, unreadable);
    }

    private Reply page(
            Exchange exchange, Tenant tenant, int status, RequestFields fields, String notice, Problems problems) {
        CaptchaOffer offer = captcha.offer(exchange, tenant);
        if (!offer.isOpen()) {
            return captcha.closed(exchange, tenant, offer, TITLE, path(tenant));
        }
        Frame frame = frames.of(tenant, exchange, TITLE);
        RequestFormView form = RequestFormView.of(exchange, frame, tenant, fields, problems);
        View view = new View(frame, path(tenant), form, notice, offer.widget());
        return new Reply.Guarded(status, Pages.of("preinstall/form.jte", view), offer.widget());
    }

    private static RequestFields typed(Exchange exchange) {
        return RequestFields.of(exchange, requesting(exchange).newForm());
    }

    private static String path(Tenant tenant) {
        return PublicNames.requestPath(tenant);
    }

    private static Tenant tenant(Exchange exchange) {
        return PublicNames.find(exchange.portal().tenants(), exchange.site(), exchange.name("tenant"));
    }

    private static Requesting requesting(Exchange exchange) {
        return exchange.portal().requesting();
    }
}
