package io.wispportal.web.signin;

import io.wispportal.NotFoundException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.PasswordRecovery;
import io.wispportal.core.credential.ResetForm;
import io.wispportal.core.tenant.Site;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.PasswordProblems;
import io.wispportal.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** {@code /contrasena/olvidada}: a new password with a code by e-mail (CRE-09). Customers only. */
public final class RecoveryPage {

    private static final String PATH = "/contrasena/olvidada";

    private final Frames frames;

    public RecoveryPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code signin/recovery.jte} and {@code signin/recovery-code.jte} show.
     *
     * @param slug   the tenant's whose domain it is, or null: then names are typed with company
     * @param ticket for whom the code is, sealed; empty before one was asked for
     */
    public record View(
            Frame frame,
            @Nullable String slug,
            String user,
            String email,
            String ticket,
            boolean busy,
            Problems problems) {}

    public Reply show(Exchange exchange) {
        return page(exchange, 200, "recovery", "", false, Problems.NONE);
    }

    public Reply request(Exchange exchange) {
        String user = exchange.field("user");
        String email = exchange.field("email");
        boolean named = exchange.site().owner() != null || !user.isEmpty();
        if (email.isEmpty() || !named) {
            return page(exchange, 400, "recovery", "", false, missing(exchange));
        }
        try {
            String ticket = recovery(exchange)
                    .request(
                            exchange.site().owner(),
                            user,
                            email,
                            exchange.client().address());
            return page(exchange, 200, "recovery-code", ticket, false, Problems.NONE);
        } catch (BusyException crowded) {
            return page(exchange, 503, "recovery", "", true, Problems.NONE);
        }
    }

    public Reply choose(Exchange exchange) {
        String ticket = exchange.typed("ticket");
        if (ticket.isEmpty()) {
            return toForm(exchange);
        }
        try {
            recovery(exchange)
                    .choose(
                            new ResetForm(
                                    ticket, exchange.field("code"), exchange.typed("next"), exchange.typed("repeat")),
                            exchange.client().address());
            return Reply.redirect("/?sesion=nueva");
        } catch (InvalidInputException refused) {
            Problems problems = PasswordProblems.of(exchange, frames.texts(exchange), refused);
            return page(exchange, 422, "recovery-code", ticket, false, problems);
        } catch (BusyException crowded) {
            return page(exchange, 503, "recovery-code", ticket, true, Problems.NONE);
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toForm(Exchange exchange) {
        onPortalOnly(exchange);
        return Reply.redirect(PATH);
    }

    private Reply page(Exchange exchange, int status, String template, String ticket, boolean busy, Problems problems) {
        View view = new View(
                frames.frame(exchange, "recovery.title", ""),
                exchange.site().tenant().map(tenant -> tenant.slug()).orElse(null),
                exchange.field("user"),
                exchange.field("email"),
                ticket,
                busy,
                problems);
        onPortalOnly(exchange);
        return new Reply.Page(status, Pages.of("signin/" + template + ".jte", view));
    }

    private Problems missing(Exchange exchange) {
        String field = exchange.field("email").isEmpty() ? "email" : "user";
        return new Problems(java.util.Map.of(field, frames.texts(exchange).get("recovery.missing." + field)));
    }

    private static PasswordRecovery recovery(Exchange exchange) {
        onPortalOnly(exchange);
        return exchange.portal().passwordRecovery();
    }

    /** Staff get a new password from an administrator. */
    private static void onPortalOnly(Exchange exchange) {
        if (exchange.site().kind() != Site.Kind.PORTAL) {
            throw new NotFoundException("page", PATH);
        }
    }
}
