package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.DefaultPasswords;
import io.wispportal.core.credential.MassChange;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.PasswordProblems;
import io.wispportal.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/contrasena}: the default password and how customers get their own (CRE-02, CRE-04, CRE-08). */
public final class PasswordsPage {

    private static final String PATH = "/admin/ajustes/contrasena";

    private final Frames frames;

    public PasswordsPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/passwords.jte} shows.
     *
     * @param epoch    of the default password, 0 if there is none yet
     * @param settings as stored
     * @param version  of the settings
     * @param shown    the default password, or null as long as nobody asked for it
     * @param all      whether the box "for existing customers" is ticked
     * @param raced    whether somebody else was quicker
     */
    public record View(
            Frame frame,
            long epoch,
            PasswordSettings settings,
            String version,
            @Nullable String shown,
            boolean all,
            Problems problems,
            boolean raced) {}

    /**
     * What {@code staff/passwords-confirm.jte} shows.
     *
     * @param links whether ending all auto-login links is offered
     */
    public record Confirmation(Frame frame, MassChange change, boolean links) {}

    public Reply show(Exchange exchange) {
        return page(exchange, 200, null, Problems.NONE, false);
    }

    public Reply reveal(Exchange exchange) {
        return page(exchange, 200, passwords(exchange).reveal(exchange.staff()), Problems.NONE, false);
    }

    /** For new customers at once; for all only after one more page. */
    public Reply change(Exchange exchange) {
        String password = exchange.typed("password");
        try {
            if (exchange.isTicked("all")) {
                return confirmation(exchange, passwords(exchange).propose(exchange.staff(), epoch(exchange), password));
            }
            passwords(exchange).change(exchange.staff(), epoch(exchange), password);
            return Reply.redirect(PATH + "?done=password");
        } catch (InvalidInputException refused) {
            Problems problems = PasswordProblems.of(exchange, frames.texts(exchange), refused);
            return page(exchange, 422, null, problems, false);
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, null, Problems.NONE, true);
        }
    }

    /** A proposal that cannot be read is nobody's of now: on to the form. */
    public Reply impose(Exchange exchange) {
        try {
            boolean links = exchange.isTicked("endLinks");
            passwords(exchange).impose(exchange.staff(), epoch(exchange), exchange.typed("sealed"), links);
            return Reply.redirect(PATH + "?done=" + (links ? "everybodyAndLinks" : "everybody"));
        } catch (InvalidInputException unreadable) {
            return toForm(exchange);
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, null, Problems.NONE, true);
        }
    }

    public Reply settings(Exchange exchange) {
        TenantSettings stored = exchange.portal().settings().current(exchange.staff());
        PasswordSettings next = new PasswordSettings(
                chosen(exchange, "initial", stored.passwords().initial()),
                chosen(exchange, "firstSignIn", stored.passwords().firstSignIn()));
        try {
            exchange.portal().settings().change(exchange.staff(), exchange.field("version"), stored.with(next));
            return Reply.redirect(PATH + "?done=saved");
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, null, Problems.NONE, true);
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toForm(Exchange exchange) {
        return Reply.redirect(PATH);
    }

    private Reply confirmation(Exchange exchange, MassChange change) {
        Frame frame = frames.frame(exchange, "passwords.all.title", "settings");
        boolean links = exchange.staff().may(Permission.MANAGE_LINKS);
        return Reply.page(Pages.of("staff/passwords-confirm.jte", new Confirmation(frame, change, links)));
    }

    private Reply page(Exchange exchange, int status, @Nullable String shown, Problems problems, boolean raced) {
        TenantSettings settings = exchange.portal().settings().current(exchange.staff());
        View view = new View(
                frames.frame(exchange, "passwords.title", "settings"),
                passwords(exchange).epoch(exchange.staff()),
                settings.passwords(),
                settings.version(),
                shown,
                exchange.isTicked("all"),
                problems,
                raced);
        return new Reply.Page(status, Pages.of("staff/passwords.jte", view));
    }

    /** What is not one of the choices leaves it as it is. */
    private static <E extends Enum<E>> E chosen(Exchange exchange, String field, E stored) {
        for (E choice : stored.getDeclaringClass().getEnumConstants()) {
            if (choice.name().equals(exchange.field(field))) {
                return choice;
            }
        }
        return stored;
    }

    private static DefaultPasswords passwords(Exchange exchange) {
        return exchange.portal().defaultPasswords();
    }

    private static long epoch(Exchange exchange) {
        return FormVersion.number(exchange.field("epoch"));
    }
}
