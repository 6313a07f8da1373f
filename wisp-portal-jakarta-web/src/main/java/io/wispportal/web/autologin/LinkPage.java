package io.wispportal.web.autologin;

import io.wispportal.core.autologin.LinkGreeting;
import io.wispportal.core.autologin.LinkOverException;
import io.wispportal.core.autologin.LinkOverusedException;
import io.wispportal.core.autologin.TooManyCodesException;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.web.customer.HomePage;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.function.Supplier;

/** {@code /a/{code}}: whose portal it opens, and one button that opens it (LNK-06). */
public final class LinkPage {

    private final Frames frames;

    LinkPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code autologin/link.jte} shows. {@code path} is the link's own. */
    public record View(Frame frame, String maskedName, String path) {}

    /** Changes nothing: whoever sends the link on has it opened by programs that want to show a preview. */
    Reply show(Exchange exchange) {
        return orOver(exchange, () -> {
            LinkGreeting greeting = exchange.portal()
                    .linkOpening()
                    .look(
                            exchange.site().owner(),
                            exchange.name("code"),
                            exchange.client().address());
            Frame frame = frames.of(greeting.tenant(), exchange, "link.title");
            View view = new View(frame, greeting.maskedName(), exchange.path());
            return Reply.page(Pages.of("autologin/link.jte", view));
        });
    }

    Reply open(Exchange exchange) {
        return orOver(
                exchange,
                () -> entered(
                        exchange,
                        exchange.portal()
                                .linkOpening()
                                .open(
                                        exchange.site().owner(),
                                        exchange.name("code"),
                                        exchange.client().address(),
                                        exchange.browser().known())));
    }

    /** A staff member comes from the console. */
    Reply arrive(Exchange exchange) {
        return orOver(
                exchange,
                () -> entered(
                        exchange,
                        exchange.portal()
                                .visits()
                                .arrive(
                                        exchange.site().owner(),
                                        exchange.field("token"),
                                        exchange.client().address())));
    }

    /** Whoever was signed in here before is not any more, on no browser. */
    private static Reply entered(Exchange exchange, SessionClaims opened) {
        exchange.browser().claims().ifPresent(exchange.portal().sessions()::end);
        exchange.browser().keep(opened);
        return Reply.redirect(HomePage.first(opened));
    }

    private Reply orOver(Exchange exchange, Supplier<Reply> reply) {
        try {
            return reply.get();
        } catch (LinkOverException over) {
            return refusal(exchange, 404, "link.over");
        } catch (LinkOverusedException often) {
            return refusal(exchange, 429, "link.often");
        } catch (TooManyCodesException over) {
            return refusal(exchange, 429, "link.wait");
        }
    }

    /** One page for every reason: nobody learns whether there was such a link. */
    private Reply refusal(Exchange exchange, int status, String text) {
        Frame frame = frames.frame(exchange, text + ".title", "");
        return new Reply.Page(status, Pages.of("autologin/over.jte", new View(frame, "", text)));
    }
}
