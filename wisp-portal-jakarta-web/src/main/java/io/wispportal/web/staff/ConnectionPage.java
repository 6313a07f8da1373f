package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.service.ConnectionFile;
import io.wispportal.core.service.ServiceConnections;
import io.wispportal.service.Connection;
import io.wispportal.service.ServiceId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /admin/servicios/{service}/conexion}: where a service is connected (STA-05). */
public final class ConnectionPage {

    private final Frames frames;

    public ConnectionPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/connection.jte} shows.
     *
     * @param stored what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            ConnectionFile file,
            FilledConnection form,
            Problems problems,
            @Nullable StoredNow stored) {

        public String service() {
            return "/admin/servicios/" + file.service().id();
        }
    }

    public Reply show(Exchange exchange) {
        ConnectionFile file = connections(exchange).open(exchange.staff(), id(exchange));
        FilledConnection form = FilledConnection.of(file.service().connection());
        return page(exchange, 200, file, form, Problems.NONE, null);
    }

    public Reply change(Exchange exchange) {
        FilledConnection form = FilledConnection.of(exchange);
        try {
            connections(exchange)
                    .connect(
                            exchange.staff(),
                            id(exchange),
                            form.version(),
                            form.form(exchange),
                            form.unreadable(exchange));
            return Reply.redirect(afterwards(exchange) + "?done=connected");
        } catch (InvalidInputException refused) {
            ConnectionFile file = connections(exchange).open(exchange.staff(), id(exchange));
            Problems problems = ConsoleProblems.of(frames.texts(exchange), refused.errors());
            return page(exchange, 422, file, form, problems, null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, form);
        }
    }

    /** To the service; where something is to be looked at once more, back to the form. */
    private static String afterwards(Exchange exchange) {
        String service = "/admin/servicios/" + id(exchange);
        boolean shared = !connections(exchange)
                .open(exchange.staff(), id(exchange))
                .shared()
                .isEmpty();
        return shared ? service + "/conexion" : service;
    }

    private Reply raced(Exchange exchange, FilledConnection form) {
        ConnectionFile file = connections(exchange).open(exchange.staff(), id(exchange));
        Connection now = file.service().connection();
        Texts texts = frames.texts(exchange);
        StoredNow besides = StoredNow.besides(
                form.shown(texts, file.routers()), FilledConnection.of(now).shown(texts, file.routers()));
        return page(exchange, 409, file, form.with(now), Problems.NONE, besides);
    }

    private Reply page(
            Exchange exchange,
            int status,
            ConnectionFile file,
            FilledConnection form,
            Problems problems,
            @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, "connection.title", "customers");
        return new Reply.Page(status, Pages.of("staff/connection.jte", new View(frame, file, form, problems, stored)));
    }

    private static ServiceConnections connections(Exchange exchange) {
        return exchange.portal().serviceConnections();
    }

    private static ServiceId id(Exchange exchange) {
        return exchange.id("service", ServiceId::new);
    }
}
