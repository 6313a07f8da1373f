package io.wispportal.web.wiring;

import io.wispportal.core.message.gateway.GatewayFields;
import io.wispportal.core.message.gateway.GatewayTransport;
import io.wispportal.core.message.gateway.Outbound;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The installation's gateway for SMS, for tenants without one of their own.
 *
 * @param gateway without its secret
 * @param token   empty if it has none
 */
public record SmsGateway(Gateway gateway, String token) {

    private static final Map<String, String> KEYS = Map.of(
            GatewayFields.URL, "PORTAL_SMS_URL",
            GatewayFields.HEADERS, "PORTAL_SMS_HEADERS",
            GatewayFields.BODY, "PORTAL_SMS_BODY",
            GatewayFields.ACCEPTED, "PORTAL_SMS_ACCEPTED",
            GatewayFields.KEY_HEADER, "PORTAL_SMS_KEY_HEADER");

    /** Null if {@code PORTAL_SMS_URL} is not given. */
    static @Nullable SmsGateway from(Configuration configuration) {
        Map<String, String> fields = new LinkedHashMap<>();
        KEYS.forEach((field, key) -> fields.put(field, configuration.text(key).orElse("")));
        fields.computeIfPresent(GatewayFields.HEADERS, (name, typed) -> typed.replace('|', '\n'));
        String url = fields.getOrDefault(GatewayFields.URL, "");
        if (url.isBlank()) {
            return null;
        }
        String all = url + fields.get(GatewayFields.BODY);
        if (!all.contains("{to}") || !all.contains("{text}")) {
            throw new InvalidSettingException("PORTAL_SMS_URL o PORTAL_SMS_BODY deben llevar {to} y {text}.");
        }
        if (!GatewayFields.areHeaders(fields.getOrDefault(GatewayFields.HEADERS, ""))) {
            throw new InvalidSettingException("PORTAL_SMS_HEADERS lleva encabezados «Nombre: valor» separados por |.");
        }
        return new SmsGateway(
                new Gateway(GatewayKind.HTTP, fields, null, 1, null, 0),
                configuration.text("PORTAL_SMS_TOKEN").orElse(""));
    }

    GatewayTransport over(Outbound outbound) {
        return new GatewayTransport(gateway, token, outbound);
    }

    /** Does not print the token. */
    @Override
    public String toString() {
        return "SmsGateway";
    }
}
