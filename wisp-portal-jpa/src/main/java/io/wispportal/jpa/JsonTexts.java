package io.wispportal.jpa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A map of texts as a JSON object, so that the stored form can be read by other tools too. */
final class JsonTexts {

    private JsonTexts() {}

    static String write(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> quoted(text.getKey()) + ":" + quoted(text.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Reads what {@link #write} wrote: an object whose values are texts. */
    static Map<String, String> read(String json) {
        List<String> texts = new ArrayList<>();
        for (int at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at + 1)) {
            StringBuilder text = new StringBuilder();
            at = unquote(json, at + 1, text);
            texts.add(text.toString());
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i += 2) {
            byName.put(texts.get(i), texts.get(i + 1));
        }
        return byName;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Takes the text up to its closing quotation mark and returns where that is. */
    private static int unquote(String json, int from, StringBuilder text) {
        int at = from;
        while (json.charAt(at) != '"') {
            if (json.charAt(at) != '\\') {
                text.append(json.charAt(at++));
            } else if (json.charAt(at + 1) == 'u') {
                text.append((char) Integer.parseInt(json, at + 2, at + 6, 16));
                at += 6;
            } else {
                text.append(json.charAt(at + 1));
                at += 2;
            }
        }
        return at;
    }
}
