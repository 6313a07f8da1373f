package io.wispportal.web.isolation;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A form that no page of ours has sent, or not to this browser. */
enum Forgery {
    WITHOUT_TOKEN,
    /** As one who has an account gets it. */
    TOKEN_OF_ANOTHER_SESSION,
    TOKEN_FROM_BEFORE_SIGNING_IN,
    TOKEN_CHANGED,
    /** Neither Origin nor Referer nor Sec-Fetch-Site. */
    WITHOUT_ORIGIN,
    FOREIGN_ORIGIN("Origin", "https://ladron.example"),
    /** As sandboxed frames send it. */
    NULL_ORIGIN("Origin", "null"),
    /** The own host's name before an @. */
    MISLEADING_REFERER("Referer", "http://{host}@ladron.example/"),
    FOREIGN_SITE("Sec-Fetch-Site", "cross-site"),
    SIBLING_SITE("Sec-Fetch-Site", "same-site");

    private final String[] headers;

    Forgery(String... headers) {
        this.headers = headers;
    }

    /**
     * Sends the form.
     *
     * @param attacker somebody else's browser on the same host
     * @param before   a token that this browser had before it was signed in
     */
    Answer send(Person victim, Visitor attacker, String before, String path, String... fields) {
        String token = token(victim, attacker, before);
        StringBuilder body = new StringBuilder(token.isEmpty() ? "" : "form-token=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return victim.visitor().postRaw(path, body.toString(), headers(victim.visitor()));
    }

    private String token(Person victim, Visitor attacker, String before) {
        return switch (this) {
            case WITHOUT_TOKEN -> "";
            case TOKEN_OF_ANOTHER_SESSION -> attacker.token();
            case TOKEN_FROM_BEFORE_SIGNING_IN -> before;
            case TOKEN_CHANGED -> "A" + victim.token();
            default -> victim.token();
        };
    }

    private String[] headers(Visitor victim) {
        String type = "application/x-www-form-urlencoded";
        if (this == WITHOUT_ORIGIN) {
            return new String[] {"Content-Type", type};
        }
        boolean aboutToken = headers.length == 0;
        String name = aboutToken ? "Origin" : headers[0];
        String value = aboutToken
                ? victim.origin()
                : headers[1].replace("{host}", victim.origin().substring(7));
        return new String[] {"Content-Type", type, name, value};
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
