package io.wispportal.core.message.gateway;

import io.wispportal.core.audit.Changes;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fields of gateways without what may be secret in them: some put a key where {@code {token}} should stand. */
final class MaskedField {

    private static final String MASK = Changes.MASK;

    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[^/?#]*)([^?]*)(\\?.*)?", Pattern.CASE_INSENSITIVE);

    /** Headers that are there to carry a credential. */
    private static final Pattern CREDENTIAL =
            Pattern.compile("(?i)cookie|.*(authori[sz]ation|auth|api-?key|access-?key|token|secret|password)");

    private MaskedField() {}

    static String of(Gateway gateway, String field, String value) {
        return switch (field) {
            case GatewayFields.URL -> address(gateway.kind(), value);
            case GatewayFields.HEADERS -> names(GatewayFields.headers(value).keySet());
            case GatewayFields.BODY -> value.isEmpty() ? "" : MASK;
            default -> value;
        };
    }

    /** Whether a header that carries a credential takes it from anywhere but the secret; only of headers that can be sent. */
    static boolean holdsCredential(String headers) {
        Map<String, String> all = GatewayFields.headers(headers);
        return all.entrySet().stream()
                .anyMatch(header -> CREDENTIAL.matcher(header.getKey()).matches()
                        && !header.getValue().contains("{token}"));
    }

    /** The path leads to a phone or to an account of WhatsApp; of any other service nobody knows what it holds. */
    private static String address(GatewayKind kind, String typed) {
        Matcher address = ADDRESS.matcher(typed);
        if (!address.matches()) {
            return typed.isEmpty() ? "" : MASK;
        }
        boolean hasQuery = address.group(3) != null;
        if (kind == GatewayKind.HTTP) {
            return address.group(1) + (hasQuery || !address.group(2).isEmpty() ? "/" + MASK : "");
        }
        return address.group(1) + address.group(2) + (hasQuery ? "?" + MASK : "");
    }

    private static String names(Set<String> headers) {
        return headers.stream().map(name -> name + ": " + MASK).collect(Collectors.joining(", "));
    }
}
