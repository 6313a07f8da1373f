package io.wispportal.web.signin;

import io.wispportal.NotFoundException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.CodesStoppedException;
import io.wispportal.core.credential.PasswordRecovery;
import io.wispportal.core.credential.ResetForm;
import io.wispportal.core.tenant.Site;
import io.wispportal.web.customer.CodePage;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.PasswordProblems;
import io.wispportal.web.page.Problems;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /contrasena/olvidada}: a new password with a code by e-mail or SMS (CRE-09). Customers only. */
public final class RecoveryPage {

    private static final int SHORTEST_PHONE = 7;
    private static final String PATH = "/contrasena/olvidada";
    private static final String BUSY = "signin.busy";

    private final Frames frames;

    public RecoveryPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code signin/recovery.jte} and {@code signin/recovery-code.jte} show.
     *
     * @param slug    the tenant's whose domain it is, or null: then names are typed with company
     * @param contact the e-mail or phone as typed
     * @param sms     before a code was asked for whether it may go by SMS, afterwards whether it was to
     * @param ticket  for whom the code is, sealed; empty before one was asked for
     * @param notice  key of a notice, empty if there is none
     */
    public record View(
            Frame frame,
            @Nullable String slug,
            String user,
            String contact,
            boolean sms,
            String ticket,
            String notice,
            Problems problems) {}

    public Reply show(Exchange exchange) {
        return page(exchange, 200, "recovery", "", "", Problems.NONE);
    }

    public Reply request(Exchange exchange) {
        Problems missing = missing(exchange);
        if (!missing.isEmpty()) {
            return page(exchange, 400, "recovery", "", "", missing);
        }
        try {
            String ticket = recovery(exchange)
                    .request(
                            exchange.site().owner(),
                            exchange.field("user"),
                            exchange.field("contact"),
                            exchange.client().address());
            return page(exchange, 200, "recovery-code", ticket, "", Problems.NONE);
        } catch (CodesStoppedException stopped) {
            return page(exchange, 429, "recovery", "", CodePage.notice(stopped), Problems.NONE);
        } catch (BusyException crowded) {
            return page(exchange, 503, "recovery", "", BUSY, Problems.NONE);
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
            return page(exchange, 422, "recovery-code", ticket, "", problems);
        } catch (CodesStoppedException stopped) {
            return page(exchange, 429, "recovery-code", ticket, CodePage.notice(stopped), Problems.NONE);
        } catch (BusyException crowded) {
            return page(exchange, 503, "recovery-code", ticket, BUSY, Problems.NONE);
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toForm(Exchange exchange) {
        onPortalOnly(exchange);
        return Reply.redirect(PATH);
    }

    private Reply page(
            Exchange exchange, int status, String template, String ticket, String notice, Problems problems) {
        View view = new View(
                frames.frame(exchange, "recovery.title", ""),
                exchange.site().tenant().map(tenant -> tenant.slug()).orElse(null),
                exchange.field("user"),
                exchange.field("contact"),
                ticket.isEmpty() ? offersSms(exchange) : wentBySms(exchange),
                ticket,
                notice,
                problems);
        onPortalOnly(exchange);
        return new Reply.Page(status, Pages.of("signin/" + template + ".jte", view));
    }

    /** Whether it has the shape of an e-mail or of a telephone number; a user name has not. */
    private static boolean isWhole(String contact) {
        return contact.contains("@")
                ? contact.matches("[^@]+@[^@]+\\.[^@.]+")
                : contact.replaceAll("\\D", "").length() >= SHORTEST_PHONE;
    }

    /** Told from what was typed alone, never from what is stored. A phone is looked for by its user name. */
    private Problems missing(Exchange exchange) {
        String contact = exchange.field("contact");
        boolean phone = offersSms(exchange) && !contact.isEmpty() && !contact.contains("@");
        boolean named = !exchange.field("user").isEmpty() || (exchange.site().owner() != null && !phone);
        if (!contact.isEmpty() && !isWhole(contact)) {
            return problem(exchange, "contact", "recovery.incomplete");
        }
        if (contact.isEmpty() || !(phone || contact.contains("@"))) {
            return problem(
                    exchange, "contact", offersSms(exchange) ? "recovery.missing.contact" : "recovery.missing.email");
        }
        return named
                ? Problems.NONE
                : problem(
                        exchange,
                        "user",
                        exchange.site().owner() == null ? "recovery.missing.user" : "recovery.missing.name");
    }

    private Problems problem(Exchange exchange, String field, String text) {
        return new Problems(Map.of(field, frames.texts(exchange).get(text)));
    }

    private static boolean offersSms(Exchange exchange) {
        return recovery(exchange).offersSms(exchange.site().owner());
    }

    /** The form for the code carries on what the one before knew. */
    private static boolean wentBySms(Exchange exchange) {
        String contact = exchange.field("contact");
        return contact.isEmpty() ? exchange.isTicked("sms") : !contact.contains("@");
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
