package io.wispportal.routeros.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one menu.
 *
 * <p>Mutable state: what it has read.
 */
final class MenuLines {

    private final List<String> head;
    private final boolean six;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private List<String> unique = List.of();
    private String refusal = "";

    MenuLines(String head, RouterVersion version) {
        this.head = words(head);
        this.six = version.isSix();
    }

    boolean isThere() {
        return isThere(marks(head, 2));
    }

    void take(String line) {
        List<String> words = words(line);
        switch (words.get(0)) {
            case "unique" -> key(words.get(1), line.substring(line.indexOf('=') + 1));
            case "row" -> rows.add(row(words.subList(1, words.size())));
            default -> property(words);
        }
    }

    Menu menu() {
        return new Menu(
                head.get(0),
                MenuKind.valueOf(head.get(1).toUpperCase(Locale.ROOT)),
                marks(head, 2),
                Collections.unmodifiableMap(properties),
                unique,
                refusal,
                List.copyOf(rows));
    }

    private void key(String names, String text) {
        unique = List.of(names.split(","));
        refusal = text.strip();
    }

    private void property(List<String> words) {
        Set<String> marks = marks(words, 3);
        if (isThere(marks)) {
            ValueKind kind = ValueKind.of(words.get(1));
            properties.put(words.get(0), new Property(words.get(0), kind, initial(kind, words.get(2)), marks));
        }
    }

    private static @Nullable String initial(ValueKind kind, String text) {
        return switch (text) {
            case "-" -> null;
            case "\"\"" -> "";
            default -> kind.normalise(text);
        };
    }

    private static Map<String, String> row(List<String> words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : words) {
            int end = word.indexOf('=');
            values.put(word.substring(0, end), word.substring(end + 1));
        }
        return values;
    }

    private boolean isThere(Set<String> marks) {
        return !marks.contains(six ? "v7" : "v6");
    }

    private static Set<String> marks(List<String> words, int from) {
        return words.size() <= from ? Set.of() : Set.copyOf(words.subList(from, words.size()));
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }
}
