package io.wispportal.web.signin;

import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.SignIn;
import io.wispportal.core.credential.SignInRefusedException;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.core.tenant.Site;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.customer.HomePage;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.PublicForms;
import org.jspecify.annotations.Nullable;

/** {@code /} is sign-in on every host of the portal (TEN-03). */
public final class SignInPage {

    private final Frames frames;

    public SignInPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code signin/page.jte} shows.
     *
     * @param staff  whether it is the console's
     * @param tenant whose domain it is, or null: then names are typed with company
     * @param forms  what comes before the paths of its forms that anybody may send, or null if there are none
     * @param user   what was typed before
     * @param notice key of a notice: {@code ended}, {@code lost}, {@code out}, {@code changed}, {@code busy}, {@code refused},
     *               {@code missing}, or null
     * @param after  a path of ours to go on to, or empty
     */
    public record View(
            Frame frame,
            boolean staff,
            @Nullable Tenant tenant,
            @Nullable String forms,
            String user,
            @Nullable String notice,
            String after) {

        public @Nullable String slug() {
            return tenant == null ? null : tenant.slug();
        }

        /** The page that tells what is to pay without a password; null where there is none. */
        public @Nullable String balance() {
            return tenant == null
                            || forms == null
                            || tenant.settings().balance().identifiers().isEmpty()
                    ? null
                    : forms + PublicNames.balancePath(tenant);
        }

        /** The form that asks for the service, or null. */
        public @Nullable String request() {
            return tenant == null || forms == null ? null : forms + PublicNames.requestPath(tenant);
        }

        public boolean isError() {
            return "refused".equals(notice) || "missing".equals(notice);
        }
    }

    public Reply show(Exchange exchange) {
        if (exchange.browser().claims().isPresent()) {
            return Reply.redirect(home(exchange));
        }
        return page(exchange, 200, "", noticeOf(exchange.field("sesion")));
    }

    public Reply enter(Exchange exchange) {
        String user = exchange.field("user");
        String password = exchange.typed("password");
        if (user.isEmpty() || password.isEmpty()) {
            return page(exchange, 400, user, "missing");
        }
        try {
            SessionClaims opened = signIn(exchange, user, password);
            exchange.browser().keep(opened);
            return Reply.redirect(after(exchange).isEmpty() ? first(exchange, opened) : after(exchange));
        } catch (SignInRefusedException refused) {
            return page(exchange, 403, user, "refused");
        } catch (BusyException busy) {
            return page(exchange, 503, user, "busy");
        }
    }

    public Reply leave(Exchange exchange) {
        exchange.browser().claims().ifPresent(exchange.portal().sessions()::end);
        exchange.browser().leave();
        return Reply.redirect("/?sesion=cerrada");
    }

    private static SessionClaims signIn(Exchange exchange, String user, String password) {
        SignIn signIn = exchange.portal().signIn();
        String address = exchange.client().address();
        return isStaff(exchange)
                ? signIn.staff(user, password, address)
                : signIn.customer(exchange.site().owner(), user, password, address);
    }

    private Reply page(Exchange exchange, int status, String user, @Nullable String notice) {
        Frame frame = frames.frame(exchange, isStaff(exchange) ? "staff.signin.heading" : "signin.title", "");
        Tenant tenant = exchange.site().tenant().orElse(null);
        String forms = tenant == null ? null : PublicForms.fromOwnDomain(exchange, tenant);
        View view = new View(frame, isStaff(exchange), tenant, forms, user, notice, after(exchange));
        return new Reply.Page(status, Pages.of("signin/page.jte", view));
    }

    private static @Nullable String noticeOf(String session) {
        return switch (session) {
            case "terminada" -> "ended";
            case "perdida" -> "lost";
            case "cerrada" -> "out";
            case "nueva" -> "changed";
            case "visita" -> "visit";
            default -> null;
        };
    }

    /** Where a form was sent in vain; a path of ours in plain letters, or nothing: no other host can be meant by it. */
    private static String after(Exchange exchange) {
        String path = exchange.field("a");
        return path.matches("(/[a-z0-9-]+){1,5}") ? path : "";
    }

    private static String first(Exchange exchange, SessionClaims opened) {
        return isStaff(exchange) ? "/admin" : HomePage.first(opened);
    }

    private static String home(Exchange exchange) {
        return isStaff(exchange) ? "/admin" : HomePage.PATH;
    }

    private static boolean isStaff(Exchange exchange) {
        return exchange.site().kind() == Site.Kind.STAFF;
    }
}
