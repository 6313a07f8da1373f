package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.message.gateway.GatewayEditing;
import io.wispportal.core.message.gateway.GatewayFields;
import io.wispportal.core.message.gateway.GatewayForm;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/pasarelas} and {@code /{kind}}: the tenant's gateways for messages to phones (MSG-01). */
public final class GatewayPage {

    private static final String PATH = "/admin/ajustes/pasarelas";

    private final Frames frames;

    public GatewayPage(Frames frames) {
        this.frames = frames;
    }

    /** A kind in the list and whether the tenant uses it. */
    public record Choice(GatewayKind kind, boolean used) {

        public String path() {
            return pathOf(kind);
        }
    }

    /** What {@code staff/gateways.jte} shows. */
    public record ListView(Frame frame, List<Choice> choices) {}

    /**
     * What {@code staff/gateway.jte} shows.
     *
     * @param stored  whether the tenant uses a gateway of this kind
     * @param currency what prices are in
     * @param number  typed for a test message
     * @param now     what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            GatewayKind kind,
            FilledGateway form,
            boolean stored,
            String currency,
            String number,
            Problems problems,
            @Nullable StoredNow now) {

        public List<String> fields() {
            return GatewayFields.of(kind);
        }

        public boolean isLong(String field) {
            return field.equals(GatewayFields.HEADERS) || field.equals(GatewayFields.BODY);
        }

        public String path() {
            return pathOf(kind);
        }
    }

    public Reply list(Exchange exchange) {
        List<Choice> choices = Stream.of(GatewayKind.values())
                .map(kind -> new Choice(kind, isUsed(exchange, kind)))
                .toList();
        Frame frame = frames.frame(exchange, "gateways.title", "settings");
        return Reply.page(Pages.of("staff/gateways.jte", new ListView(frame, choices)));
    }

    public Reply show(Exchange exchange) {
        return page(exchange, 200, filled(exchange), "", Problems.NONE, null);
    }

    public Reply change(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        FilledGateway form = FilledGateway.of(exchange, kind(exchange));
        try {
            GatewayForm read = form.read(kind(exchange), typed, exchange.typed("secret"), currency(exchange));
            gateways(exchange).change(exchange.staff(), read, typed.unreadable());
            return Reply.redirect(pathOf(kind(exchange)) + "?done=saved");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, form, "", problems(exchange, refused.errors()), null);
        } catch (ConcurrentChangeException raced) {
            FilledGateway now = filled(exchange);
            Texts texts = frames.texts(exchange);
            StoredNow stored = StoredNow.besides(form.shown(kind(exchange), texts), now.shown(kind(exchange), texts));
            return page(exchange, 409, form.with(now.version()), "", problems(exchange, List.of()), stored);
        }
    }

    private Problems problems(Exchange exchange, List<FieldError> errors) {
        return ConsoleProblems.of(frames.texts(exchange), LostSecret.and(errors, exchange, "secret"));
    }

    public Reply remove(Exchange exchange) {
        Channel channel = kind(exchange).channel();
        try {
            gateways(exchange).remove(exchange.staff(), channel, FormVersion.number(exchange.field("version")));
            return Reply.redirect(PATH + "?done=saved");
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, filled(exchange), "", Problems.NONE, new StoredNow(Map.of()));
        }
    }

    /** What the gateway made of it is told at the number. */
    public Reply test(Exchange exchange) {
        String number = exchange.field("number");
        try {
            SendResult result =
                    gateways(exchange).test(exchange.staff(), kind(exchange).channel(), number);
            if (result.outcome() == Outcome.ACCEPTED) {
                return Reply.redirect(pathOf(kind(exchange)) + "?done=tested");
            }
            Problems why = new Problems(Map.of("number", result.detail()));
            return page(exchange, 422, filled(exchange), number, why, null);
        } catch (InvalidInputException refused) {
            Problems why = ConsoleProblems.of(frames.texts(exchange), refused.errors());
            return page(exchange, 422, filled(exchange), number, why, null);
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toGateway(Exchange exchange) {
        return Reply.redirect(pathOf(kind(exchange)));
    }

    private Reply page(
            Exchange exchange,
            int status,
            FilledGateway form,
            String number,
            Problems problems,
            @Nullable StoredNow now) {
        GatewayKind kind = kind(exchange);
        Frame frame = frames.frame(exchange, "gateway.kind." + kind, "settings");
        View view = new View(
                frame, kind, form, isUsed(exchange, kind), currency(exchange).getCurrencyCode(), number, problems, now);
        return new Reply.Page(status, Pages.of("staff/gateway.jte", view));
    }

    private FilledGateway filled(Exchange exchange) {
        GatewayKind kind = kind(exchange);
        Gateway stored =
                gateways(exchange).find(exchange.staff(), kind.channel()).orElse(null);
        return FilledGateway.of(kind, stored, frames.texts(exchange));
    }

    private static Currency currency(Exchange exchange) {
        return exchange.tenant().orElseThrow().currency();
    }

    private static boolean isUsed(Exchange exchange, GatewayKind kind) {
        return gateways(exchange)
                .find(exchange.staff(), kind.channel())
                .filter(stored -> stored.kind() == kind)
                .isPresent();
    }

    private static GatewayEditing gateways(Exchange exchange) {
        return exchange.portal().gateways();
    }

    private static String pathOf(GatewayKind kind) {
        return PATH + "/" + word(kind);
    }

    private static GatewayKind kind(Exchange exchange) {
        String word = exchange.name("kind");
        return Stream.of(GatewayKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("gateway", word));
    }

    private static String word(GatewayKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
