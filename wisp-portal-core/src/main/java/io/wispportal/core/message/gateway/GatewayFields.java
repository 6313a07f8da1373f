package io.wispportal.core.message.gateway;

import io.wispportal.message.GatewayKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of gateways by name. */
public final class GatewayFields {

    /** Address, with places for values if its kind is HTTP. */
    public static final String URL = "url";
    /** One header a line, {@code Name: value}; the value may hold {@code {token}}. */
    public static final String HEADERS = "headers";
    /** JSON or a form, with places for values; empty: the request is a GET. */
    public static final String BODY = "body";
    /** What an answer must contain to count as accepted; empty: its status is enough. */
    public static final String ACCEPTED = "accepted";
    /** Header that carries the idempotency key; empty: the gateway knows none. */
    public static final String KEY_HEADER = "keyHeader";
    /** Name for signing in. */
    public static final String USER = "user";
    /** Name of the approved template, whose only parameter is the text. */
    public static final String TEMPLATE = "template";
    /** Language code of that template. */
    public static final String LANGUAGE = "language";

    private GatewayFields() {}

    /** Those that a kind has, in the order of its form. */
    public static List<String> of(GatewayKind kind) {
        return switch (kind) {
            case HTTP -> List.of(URL, HEADERS, BODY, ACCEPTED, KEY_HEADER);
            case ANDROID -> List.of(URL, USER);
            case WHATSAPP_CLOUD -> List.of(URL, TEMPLATE, LANGUAGE);
        };
    }

    /** Whether each line is a header that can be sent. */
    public static boolean areHeaders(String typed) {
        try {
            headers(typed);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /**
     * Headers as typed.
     *
     * @throws IllegalArgumentException if a line is none, or one that the portal writes itself
     */
    static Map<String, String> headers(String typed) {
        Map<String, String> headers = new LinkedHashMap<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (!line.matches(
                    "(?i)(?!(host|connection|content-length|transfer-encoding)\\s*:)[A-Za-z0-9-]{1,60}\\s*:.+")) {
                throw new IllegalArgumentException("no header: " + line);
            }
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return headers;
    }
}
