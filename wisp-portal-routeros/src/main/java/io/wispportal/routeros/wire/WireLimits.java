package io.wispportal.routeros.wire;

/**
 * How much is taken from the other side before it is cut off, so that a hostile one cannot fill the memory.
 *
 * @param word bytes of one word
 * @param sentence bytes of all words of a sentence
 * @param words of a sentence
 */
public record WireLimits(int word, int sentence, int words) {

    /** Beyond what routers say: a row has some forty words, a script 30,000 bytes. */
    public static final WireLimits USUAL = new WireLimits(1 << 20, 1 << 22, 10_000);

    public WireLimits {
        if (word < 1 || sentence < word || words < 1) {
            throw new IllegalArgumentException("limits of %d, %d and %d".formatted(word, sentence, words));
        }
    }
}
