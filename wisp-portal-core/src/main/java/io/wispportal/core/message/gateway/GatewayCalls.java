package io.wispportal.core.message.gateway;

import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.PhoneMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes the request that sends a message over a gateway of each kind. */
final class GatewayCalls {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String FORM = "application/x-www-form-urlencoded";

    private GatewayCalls() {}

    /** @param secret token or password, empty if it has none */
    static OutboundRequest of(Gateway gateway, String secret, PhoneMessage message) {
        return switch (gateway.kind()) {
            case HTTP -> http(gateway, secret, message);
            case ANDROID -> android(gateway, secret, message);
            case WHATSAPP_CLOUD -> whatsapp(gateway, secret, message);
        };
    }

    /** Whether the gateway tells a message that comes twice by its key. */
    static boolean honoursKeys(Gateway gateway) {
        return gateway.kind() == GatewayKind.HTTP
                && !gateway.field(GatewayFields.KEY_HEADER).isEmpty();
    }

    private static OutboundRequest http(Gateway gateway, String secret, PhoneMessage message) {
        Map<String, String> values = Map.of(
                "to", message.to(), "text", message.text(), "key", message.key().toString(), "token", secret);
        String body = gateway.field(GatewayFields.BODY).strip();
        boolean json = body.startsWith("{") || body.startsWith("[");
        Map<String, String> headers = new LinkedHashMap<>();
        if (!body.isEmpty()) {
            headers.put("Content-Type", json ? JSON : FORM);
        }
        String keyHeader = gateway.field(GatewayFields.KEY_HEADER);
        if (!keyHeader.isEmpty()) {
            headers.put(keyHeader, message.key().toString());
        }
        GatewayFields.headers(gateway.field(GatewayFields.HEADERS))
                .forEach(
                        (name, value) -> headers.put(name, Placeholders.fill(value, values, UnaryOperator.identity())));
        String url = Placeholders.fill(gateway.field(GatewayFields.URL), values, Placeholders::url);
        String sent = Placeholders.fill(body, values, json ? Placeholders::json : Placeholders::url);
        return new OutboundRequest(body.isEmpty() ? "GET" : "POST", address(url), headers, sent);
    }

    private static OutboundRequest android(Gateway gateway, String secret, PhoneMessage message) {
        String account = gateway.field(GatewayFields.USER) + ":" + secret;
        Map<String, String> headers = Map.of(
                "Content-Type",
                JSON,
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
        String body = "{\"id\":\"" + message.key() + "\",\"textMessage\":{\"text\":\""
                + Placeholders.json(message.text()) + "\"},\"phoneNumbers\":[\"" + message.to() + "\"]}";
        String base = gateway.field(GatewayFields.URL).replaceFirst("/+$", "");
        return new OutboundRequest("POST", address(base + "/message"), headers, body);
    }

    /** A parameter of an approved template holds neither line breaks nor several spaces. */
    private static OutboundRequest whatsapp(Gateway gateway, String secret, PhoneMessage message) {
        String text = message.text().strip().replaceAll("\\s+", " ");
        String body = "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",\"to\":\""
                + message.to().substring(1) + "\",\"type\":\"template\",\"template\":{\"name\":\""
                + Placeholders.json(gateway.field(GatewayFields.TEMPLATE)) + "\",\"language\":{\"code\":\""
                + Placeholders.json(gateway.field(GatewayFields.LANGUAGE))
                + "\"},\"components\":[{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\""
                + Placeholders.json(text) + "\"}]}]}}";
        Map<String, String> headers = Map.of("Content-Type", JSON, "Authorization", "Bearer " + secret);
        return new OutboundRequest("POST", address(gateway.field(GatewayFields.URL)), headers, body);
    }

    private static URI address(String typed) {
        try {
            return URI.create(typed);
        } catch (IllegalArgumentException none) {
            throw new ForbiddenAddressException("La dirección de la pasarela no se puede usar.");
        }
    }
}
