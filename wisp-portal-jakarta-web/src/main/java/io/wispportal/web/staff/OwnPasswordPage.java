package io.wispportal.web.staff;

import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.PasswordForm;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.PasswordProblems;
import io.wispportal.web.page.Problems;

/** {@code /admin/cuenta}: a staff member's own password. */
public final class OwnPasswordPage {

    private static final String PATH = "/admin/cuenta";

    private final Frames frames;

    OwnPasswordPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/own-password.jte} shows.
     *
     * @param userName for the browser's memory of passwords
     * @param busy     whether there was no turn to check it
     */
    public record View(Frame frame, String userName, boolean busy, Problems problems) {}

    Reply show(Exchange exchange) {
        return page(exchange, 200, false, Problems.NONE);
    }

    Reply change(Exchange exchange) {
        PasswordForm form =
                new PasswordForm(exchange.typed("current"), exchange.typed("next"), exchange.typed("repeat"));
        try {
            SessionClaims goesOn = exchange.portal()
                    .staffPassword()
                    .change(exchange.claims(), form, exchange.client().address());
            exchange.browser().keep(goesOn);
            return Reply.redirect(PATH + "?done=password");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, false, PasswordProblems.of(exchange, frames.texts(exchange), refused));
        } catch (BusyException crowded) {
            return page(exchange, 503, true, Problems.NONE);
        }
    }

    private Reply page(Exchange exchange, int status, boolean busy, Problems problems) {
        View view = new View(
                frames.frame(exchange, "password.title", ""), exchange.staff().name(), busy, problems);
        return new Reply.Page(status, Pages.of("staff/own-password.jte", view));
    }
}
