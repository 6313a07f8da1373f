package io.wispportal.web.staff;

import io.wispportal.payment.PaymentMethod;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A payment method's form as filled in, readable or not.
 *
 * @param version what the form was made for, empty for a new method
 */
public record FilledMethod(
        String internalName,
        String visibleName,
        String instructions,
        boolean visible,
        boolean referenceRequired,
        String position,
        String version) {

    static FilledMethod blank(int position) {
        return new FilledMethod("", "", "", true, true, String.valueOf(position), "");
    }

    static FilledMethod of(PaymentMethod method) {
        return new FilledMethod(
                method.internalName(),
                method.visibleName(),
                method.instructions(),
                method.visible(),
                method.referenceRequired(),
                String.valueOf(method.position()),
                String.valueOf(method.version()));
    }

    static FilledMethod of(Exchange exchange) {
        return new FilledMethod(
                exchange.field("internalName"),
                exchange.field("visibleName"),
                exchange.field("instructions"),
                exchange.isTicked("visible"),
                exchange.isTicked("referenceRequired"),
                exchange.field("position"),
                exchange.field("version"));
    }

    FilledMethod with(long stored) {
        return new FilledMethod(
                internalName, visibleName, instructions, visible, referenceRequired, position, String.valueOf(stored));
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("methods.internal"), internalName);
        shown.put(texts.get("methods.visibleName"), visibleName);
        shown.put(texts.get("method.instructions"), instructions);
        shown.put(texts.get("method.shown"), texts.get(visible ? "app.yes" : "app.no"));
        shown.put(texts.get("method.reference"), texts.get(referenceRequired ? "app.yes" : "app.no"));
        shown.put(texts.get("method.order"), position);
        return shown;
    }
}
