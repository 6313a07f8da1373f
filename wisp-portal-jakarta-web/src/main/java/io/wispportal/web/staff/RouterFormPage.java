package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.router.RouterForm;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /admin/routers/nuevo} and {@code /{router}/editar}: one router's form (STA-06). */
public final class RouterFormPage {

    private static final String NEW = RoutersPage.PATH + "/nuevo";

    private final Frames frames;

    public RouterFormPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/router-form.jte} shows.
     *
     * @param action where the form goes
     * @param back   where it was come from
     * @param keeps  whether there is a password that stays if none is typed
     * @param stored what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            String action,
            String back,
            FilledRouter form,
            boolean keeps,
            Problems problems,
            @Nullable StoredNow stored) {}

    public Reply blank(Exchange exchange) {
        exchange.portal().routers().all(exchange.staff());
        return page(exchange, 200, NEW, FilledRouter.BLANK, false, Problems.NONE, null);
    }

    public Reply show(Exchange exchange) {
        Router router = stored(exchange);
        return page(
                exchange, 200, path(exchange), FilledRouter.of(router), router.secret() != null, Problems.NONE, null);
    }

    public Reply add(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        try {
            exchange.portal().routers().add(exchange.staff(), form(exchange, typed), typed.unreadable());
            return Reply.redirect(RoutersPage.PATH + "?done=routerAdded");
        } catch (InvalidInputException refused) {
            return page(
                    exchange, 422, NEW, FilledRouter.of(exchange), false, problems(exchange, refused.errors()), null);
        }
    }

    public Reply change(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        FilledRouter filled = FilledRouter.of(exchange);
        try {
            RouterForm form = form(exchange, typed);
            exchange.portal()
                    .routers()
                    .change(
                            exchange.staff(),
                            id(exchange),
                            FormVersion.number(filled.version()),
                            form,
                            typed.unreadable());
            return Reply.redirect(RouterPage.path(id(exchange)) + "?done=saved");
        } catch (InvalidInputException refused) {
            boolean keeps = stored(exchange).secret() != null;
            return page(exchange, 422, path(exchange), filled, keeps, problems(exchange, refused.errors()), null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, filled);
        }
    }

    private Reply raced(Exchange exchange, FilledRouter filled) {
        Router now = stored(exchange);
        Texts texts = frames.texts(exchange);
        StoredNow besides =
                StoredNow.besides(filled.shown(texts), FilledRouter.of(now).shown(texts));
        Problems problems = problems(exchange, List.of());
        return page(exchange, 409, path(exchange), filled.with(now.version()), now.secret() != null, problems, besides);
    }

    private Problems problems(Exchange exchange, List<FieldError> errors) {
        return ConsoleProblems.of(frames.texts(exchange), LostSecret.and(errors, exchange, "password"));
    }

    private static RouterForm form(Exchange exchange, Typed typed) {
        return new RouterForm(
                exchange.field("name"),
                exchange.field("host"),
                typed.number("port", 1, 65_535),
                exchange.isTicked("tls"),
                exchange.field("pin"),
                exchange.field("user"),
                exchange.typed("password"),
                notices(exchange),
                exchange.isTicked("active"));
    }

    private static RouterForm.NoticeForm notices(Exchange exchange) {
        return new RouterForm.NoticeForm(
                strategy(exchange.field("strategy")),
                exchange.isTicked("cuts"),
                exchange.isTicked("sharesProxy"),
                exchange.field("portalList"));
    }

    /** What no form of ours sends is the default. */
    private static NoticeStrategy strategy(String name) {
        return Stream.of(NoticeStrategy.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(NoticeStrategy.PROXY_PER_KIND);
    }

    private Reply page(
            Exchange exchange,
            int status,
            String action,
            FilledRouter form,
            boolean keeps,
            Problems problems,
            @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, action.equals(NEW) ? "router.new" : "router.edit", "routers");
        String back = action.equals(NEW) ? RoutersPage.PATH : RouterPage.path(id(exchange));
        View view = new View(frame, action, back, form, keeps, problems, stored);
        return new Reply.Page(status, Pages.of("staff/router-form.jte", view));
    }

    private static String path(Exchange exchange) {
        return RouterPage.path(id(exchange)) + "/editar";
    }

    private static Router stored(Exchange exchange) {
        return exchange.portal().routers().find(exchange.staff(), id(exchange));
    }

    private static RouterId id(Exchange exchange) {
        return exchange.id("router", RouterId::new);
    }
}
