package io.wispportal.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows a command: words, {@code --name=value} and {@code --name}. */
final class Options {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @throws RefusedCommandException if an option is given twice */
    Options(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                put(argument.substring(2));
            } else {
                words.add(argument);
            }
        }
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** Null if it was not given, empty if it was given without a value. */
    @Nullable
    String value(String name) {
        return values.get(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** @throws RefusedCommandException if there is an option, or a word, that the command does not know */
    void allow(Set<String> names, Set<String> known) {
        words.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw new RefusedCommandException("option.word", word);
        });
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedCommandException("option.unknown", name);
                });
    }

    private void put(String option) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        String value = equals < 0 ? "" : option.substring(equals + 1);
        if (values.put(name, value) != null) {
            throw new RefusedCommandException("option.twice", name);
        }
    }
}
