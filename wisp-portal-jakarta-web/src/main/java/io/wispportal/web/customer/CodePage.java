package io.wispportal.web.customer;

import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.CodeForm;
import io.wispportal.core.credential.CodeTarget;
import io.wispportal.core.credential.CodeWay;
import io.wispportal.core.credential.CodesStoppedException;
import io.wispportal.core.credential.PasswordByCode;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /contrasena/codigo}: another password with a code, for whoever does not know the one of now (CRE-06). */
public final class CodePage {

    private static final String PATH = "/contrasena/codigo";
    private static final String CHOOSE = PATH + "/nueva";

    private final Frames frames;

    CodePage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code customer/code-ask.jte} and {@code customer/code.jte} show.
     *
     * @param userName for the browser's memory of passwords
     * @param targets  where a code can go to
     * @param chosen   the one that is ticked, or was used
     * @param notice   key of a notice, empty if there is none
     */
    public record View(
            Frame frame, String userName, List<CodeTarget> targets, CodeWay chosen, String notice, Problems problems) {

        /** Where the code goes or went, as people read it. */
        public String told(CodeTarget target) {
            return frame.t("code.to." + target.way(), target.hint());
        }

        /** Where it went; empty if there is no such place any more. */
        public String sent() {
            return targets.stream()
                    .filter(target -> target.way() == chosen)
                    .findFirst()
                    .map(target -> frame.t("code.sent." + target.way(), target.hint()))
                    .orElse("");
        }
    }

    Reply show(Exchange exchange) {
        if (exchange.claims().opening().isVisit()) {
            throw new VisitorException(exchange.claims().name());
        }
        return page(exchange, 200, "code-ask", "", Problems.NONE);
    }

    Reply ask(Exchange exchange) {
        try {
            CodeWay way = way(exchange).orElseThrow(() -> new InvalidInputException("way", "noWay"));
            boolean promised = useCase(exchange)
                    .ask(exchange.customer(), way, exchange.client().address());
            return promised
                    ? Reply.redirect(CHOOSE + "?por=" + way)
                    : page(exchange, 429, "code-ask", "code.wait", Problems.NONE);
        } catch (InvalidInputException refused) {
            Problems problems = PasswordProblems.of(exchange, frames.texts(exchange), refused);
            return page(exchange, 422, "code-ask", "", problems);
        } catch (CodesStoppedException stopped) {
            return page(exchange, 429, "code-ask", notice(stopped), Problems.NONE);
        }
    }

    Reply form(Exchange exchange) {
        return page(exchange, 200, "code", "", Problems.NONE);
    }

    Reply change(Exchange exchange) {
        CodeForm form = new CodeForm(exchange.field("code"), exchange.typed("next"), exchange.typed("repeat"));
        try {
            SessionClaims goesOn = useCase(exchange)
                    .change(
                            exchange.customer(),
                            exchange.claims(),
                            form,
                            exchange.client().address());
            exchange.browser().keep(goesOn);
            return Reply.redirect(HomePage.PATH + "?done=password");
        } catch (InvalidInputException refused) {
            Problems problems = PasswordProblems.of(exchange, frames.texts(exchange), refused);
            return page(exchange, 422, "code", "", problems);
        } catch (CodesStoppedException stopped) {
            return page(exchange, 429, "code", notice(stopped), Problems.NONE);
        } catch (BusyException crowded) {
            return page(exchange, 503, "code", "signin.busy", Problems.NONE);
        }
    }

    /** Key of the text that tells it. */
    public static String notice(CodesStoppedException stopped) {
        return stopped.bySms() ? "code.stopped.sms" : "code.stopped";
    }

    private Reply page(Exchange exchange, int status, String template, String notice, Problems problems) {
        Customer self = exchange.portal().customerPortal().self(exchange.customer());
        View view = new View(
                frames.frame(exchange, "code.title", "").of(self),
                self.userName().at(exchange.tenant().orElseThrow().slug()),
                useCase(exchange).targets(exchange.customer()),
                way(exchange).orElse(CodeWay.EMAIL),
                notice,
                problems);
        return new Reply.Page(status, Pages.of("customer/" + template + ".jte", view));
    }

    private static Optional<CodeWay> way(Exchange exchange) {
        return Stream.of(CodeWay.values())
                .filter(way -> way.name().equals(exchange.field("por")))
                .findFirst();
    }

    private static PasswordByCode useCase(Exchange exchange) {
        return exchange.portal().passwordByCode();
    }
}
