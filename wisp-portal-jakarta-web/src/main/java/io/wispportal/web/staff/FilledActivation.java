package io.wispportal.web.staff;

import io.wispportal.audit.Actor;
import io.wispportal.core.FieldError;
import io.wispportal.core.preinstall.ActivationForm;
import io.wispportal.preinstall.Installation;
import io.wispportal.router.RouterId;
import io.wispportal.service.PlanId;
import io.wispportal.web.http.Exchange;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of an activation as filled in, readable or not.
 *
 * @param version of the request that the form was made for
 * @param texts   by name of the field
 */
public record FilledActivation(long version, Map<String, String> texts) {

    private static final String PLAN = "plan";
    private static final String ROUTER = "router";

    private static final List<String> NAMES = List.of(
            "date",
            "cost",
            "costDiscount",
            PLAN,
            "planDiscount",
            ROUTER,
            "ip",
            "queue",
            "zone",
            "technician",
            "userName");

    static FilledActivation blank(long version) {
        return new FilledActivation(version, Map.of());
    }

    static FilledActivation of(Exchange exchange) {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.forEach(name -> texts.put(name, exchange.field(name)));
        return new FilledActivation(FormVersion.number(exchange.field("version")), texts);
    }

    /** The same for the request as it is now. */
    FilledActivation with(long stored) {
        return new FilledActivation(stored, texts);
    }

    /** Whether this form is the one that led to what was agreed. */
    boolean isOf(long made, Installation agreed, Actor by) {
        return version == made
                && agreed.by().equals(by)
                && agreed.ip().equals(text("ip").strip())
                && agreed.queue().equals(text("queue").strip());
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** What the use case takes. */
    ActivationForm form(Exchange exchange, Typed typed, Currency currency) {
        return new ActivationForm(
                version,
                typed.date("date"),
                typed.amount("cost", currency),
                typed.amount("costDiscount", currency),
                exchange.idField(PLAN, PlanId::new).orElse(null),
                typed.amount("planDiscount", currency),
                exchange.idField(ROUTER, RouterId::new).orElse(null),
                text("ip"),
                text("queue"),
                text("zone"),
                text("technician"),
                text("userName"));
    }

    /** What could not be read, ids that are none too. */
    List<FieldError> unreadable(Exchange exchange, Typed typed) {
        List<FieldError> all = new ArrayList<>(typed.unreadable());
        for (String choice : List.of(PLAN, ROUTER)) {
            if (!text(choice).isEmpty() && exchange.idField(choice, id -> id).isEmpty()) {
                all.add(new FieldError(choice, "unknown"));
            }
        }
        return all;
    }
}
