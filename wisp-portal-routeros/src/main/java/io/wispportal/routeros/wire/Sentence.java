package io.wispportal.routeros.wire;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said at once: one word after the other, at least one, none of them empty.
 *
 * @param words in the order in which they travel
 */
public record Sentence(List<Bytes> words) {

    public Sentence {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence has a word");
        }
        if (words.contains(Bytes.EMPTY)) {
            throw new IllegalArgumentException("an empty word ends the sentence: " + words);
        }
    }

    /** @param words text of ours */
    public static Sentence of(String... words) {
        return new Sentence(Arrays.stream(words).map(Bytes::utf8).toList());
    }

    /** The command, or the kind of the reply. */
    public Bytes first() {
        return words.get(0);
    }

    @Override
    public String toString() {
        return words.stream().map(Sentence::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Bytes word) {
        String text = word.utf8();
        return text.matches("(?s)=(password|response)=.*") ? text.substring(0, text.indexOf('=', 1) + 1) + "•••" : text;
    }
}
