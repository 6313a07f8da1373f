package io.wispportal.web.customer;

import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.PasswordForm;
import io.wispportal.core.credential.VisitorException;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.customer.Customer;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.PasswordProblems;
import io.wispportal.web.page.Problems;

/** {@code /contrasena}: the customer's own password (CRE-06, CRE-08). */
public final class PasswordPage {

    private final Frames frames;

    public PasswordPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code customer/password.jte} shows.
     *
     * @param userName for the browser's memory of passwords
     * @param current  whether the password of now is asked for
     * @param must     whether nothing else can be done before
     * @param busy     whether there was no turn to check it
     */
    public record View(Frame frame, String userName, boolean current, boolean must, boolean busy, Problems problems) {}

    public Reply show(Exchange exchange) {
        if (exchange.claims().opening().isVisit()) {
            throw new VisitorException(exchange.claims().name());
        }
        return page(exchange, 200, false, Problems.NONE);
    }

    public Reply change(Exchange exchange) {
        PasswordForm form =
                new PasswordForm(exchange.typed("current"), exchange.typed("next"), exchange.typed("repeat"));
        try {
            SessionClaims goesOn = exchange.portal()
                    .passwordChange()
                    .change(
                            exchange.customer(),
                            exchange.claims(),
                            form,
                            exchange.client().address());
            exchange.browser().keep(goesOn);
            return Reply.redirect("/inicio?done=password");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, false, PasswordProblems.of(exchange, frames.texts(exchange), refused));
        } catch (BusyException crowded) {
            return page(exchange, 503, true, Problems.NONE);
        }
    }

    private Reply page(Exchange exchange, int status, boolean busy, Problems problems) {
        Customer self = exchange.portal().customerPortal().self(exchange.customer());
        boolean current = exchange.portal().passwordChange().asksForCurrent(exchange.customer());
        String title = current ? "password.title" : "password.first.title";
        View view = new View(
                frames.frame(exchange, title, "").of(self),
                self.userName().at(exchange.tenant().orElseThrow().slug()),
                current,
                exchange.claims().mustChoose(),
                busy,
                problems);
        return new Reply.Page(status, Pages.of("customer/password.jte", view));
    }
}
