package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.payment.MethodForm;
import io.wispportal.core.payment.PaymentMethods;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /admin/formas-de-pago/nueva} and {@code /{method}}: one payment method's form (MET-01). */
public final class MethodPage {

    private static final int NO_POSITION = -1;

    private final Frames frames;

    public MethodPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/method.jte} shows.
     *
     * @param action   where the form goes
     * @param shownAs  the name that customers read now, empty for a new method
     * @param stored   what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            String action,
            FilledMethod form,
            String shownAs,
            Problems problems,
            @Nullable StoredNow stored) {}

    public Reply blank(Exchange exchange) {
        int position =
                exchange.portal().paymentMethods().toEdit(exchange.staff()).size() + 1;
        return page(exchange, 200, FilledMethod.blank(position), "", Problems.NONE, null);
    }

    public Reply show(Exchange exchange) {
        PaymentMethod method = stored(exchange);
        return page(exchange, 200, FilledMethod.of(method), method.visibleName(), Problems.NONE, null);
    }

    public Reply add(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        try {
            exchange.portal().paymentMethods().add(exchange.staff(), form(exchange, typed));
            return Reply.redirect(MethodsPage.PATH + "?done=added");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, FilledMethod.of(exchange), "", typed.problems(refused), null);
        }
    }

    public Reply change(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        PaymentMethods methods = exchange.portal().paymentMethods();
        FilledMethod filled = FilledMethod.of(exchange);
        try {
            methods.change(exchange.staff(), id(exchange), FormVersion.number(filled.version()), form(exchange, typed));
            return Reply.redirect(MethodsPage.PATH + "?done=saved");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, filled, stored(exchange).visibleName(), typed.problems(refused), null);
        } catch (ConcurrentChangeException raced) {
            PaymentMethod now = stored(exchange);
            Texts texts = frames.texts(exchange);
            StoredNow stored =
                    StoredNow.besides(filled.shown(texts), FilledMethod.of(now).shown(texts));
            return page(exchange, 409, filled.with(now.version()), now.visibleName(), Problems.NONE, stored);
        }
    }

    /** An unreadable position goes as one that the use case refuses, so that all errors are told at once. */
    private static MethodForm form(Exchange exchange, Typed typed) {
        Integer position = typed.number("position", 0, 999);
        return new MethodForm(
                exchange.field("internalName"),
                exchange.field("visibleName"),
                exchange.isTicked("visible"),
                exchange.field("instructions"),
                exchange.isTicked("referenceRequired"),
                position == null ? NO_POSITION : position);
    }

    private Reply page(
            Exchange exchange,
            int status,
            FilledMethod form,
            String shownAs,
            Problems problems,
            @Nullable StoredNow stored) {
        boolean isNew = form.version().isEmpty();
        Frame frame = frames.frame(exchange, isNew ? "method.title.new" : "method.title", "methods");
        String action = MethodsPage.PATH + "/" + (isNew ? "nueva" : id(exchange).toString());
        View view = new View(frame, action, form, shownAs, problems, stored);
        return new Reply.Page(status, Pages.of("staff/method.jte", view));
    }

    private static PaymentMethod stored(Exchange exchange) {
        return exchange.portal().paymentMethods().find(exchange.staff(), id(exchange));
    }

    private static PaymentMethodId id(Exchange exchange) {
        return exchange.id("method", PaymentMethodId::new);
    }
}
