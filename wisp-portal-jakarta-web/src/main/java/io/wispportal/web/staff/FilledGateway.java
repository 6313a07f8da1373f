package io.wispportal.web.staff;

import io.wispportal.core.message.gateway.GatewayFields;
import io.wispportal.core.message.gateway.GatewayForm;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.SendingPrice;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A gateway's form as filled in. What is secret is never shown again.
 *
 * @param fields  by name, in their order
 * @param version of the channel's gateway that the form was made for
 */
public record FilledGateway(
        Map<String, String> fields, String dailyCap, String price, String moneyCap, String version) {

    private static final int HIGHEST_CAP = 100_000;
    private static final String USUAL_CAP = "200";

    static FilledGateway of(GatewayKind kind, @Nullable Gateway stored, Texts texts) {
        Gateway kept = stored != null && stored.kind() == kind ? stored : null;
        SendingPrice price = kept == null ? null : kept.price();
        Map<String, String> fields = new LinkedHashMap<>();
        GatewayFields.of(kind).forEach(name -> fields.put(name, kept == null ? "" : kept.field(name)));
        return new FilledGateway(
                fields,
                kept == null ? USUAL_CAP : String.valueOf(kept.dailyCap()),
                price == null ? "" : texts.typed(price.segment()),
                price == null || price.dailyCap() == null ? "" : texts.typed(price.dailyCap()),
                String.valueOf(stored == null ? 0 : stored.version()));
    }

    static FilledGateway of(Exchange exchange, GatewayKind kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        GatewayFields.of(kind).forEach(name -> fields.put(name, exchange.field(name)));
        return new FilledGateway(
                fields,
                exchange.field("dailyCap"),
                exchange.field("price"),
                exchange.field("moneyCap"),
                exchange.field("version"));
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    FilledGateway with(String stored) {
        return new FilledGateway(fields, dailyCap, price, moneyCap, stored);
    }

    GatewayForm read(GatewayKind kind, Typed typed, String secret, Currency currency) {
        return new GatewayForm(
                kind,
                fields,
                secret.strip(),
                typed.number("dailyCap", 1, HIGHEST_CAP),
                typed.amount("price", currency),
                typed.amount("moneyCap", currency),
                FormVersion.number(version));
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(GatewayKind kind, Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        fields.forEach((name, value) -> shown.put(texts.get("gateway.field." + name), value));
        shown.put(texts.get("gateway.field.dailyCap"), dailyCap);
        shown.put(texts.get("gateway.price." + kind.channel()), price);
        shown.put(texts.get("gateway.field.moneyCap"), moneyCap);
        return shown;
    }
}
