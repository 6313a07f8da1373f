package io.wispportal.core.message.gateway;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values in the place of {@code {to}}, {@code {text}} and {@code {key}}, each once and harmless where it goes. */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{(to|text|key|token)}");

    private Placeholders() {}

    /** What is not a known place stays as it is, also what the values hold. */
    static String fill(String typed, Map<String, String> values, UnaryOperator<String> escape) {
        return PLACE.matcher(typed)
                .replaceAll(place -> Matcher.quoteReplacement(escape.apply(values.getOrDefault(place.group(1), ""))));
    }

    /** For a part of an address or of a form. */
    static String url(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** For the inside of a JSON string. */
    static String json(String value) {
        StringBuilder json = new StringBuilder(value.length());
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x2028 || c == 0x2029) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.toString();
    }
}
