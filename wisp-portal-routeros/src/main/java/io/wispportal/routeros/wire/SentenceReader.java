package io.wispportal.routeros.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences, for one thread.
 *
 * <p>Mutable state: how much of the sentence has been read.
 */
public final class SentenceReader {

    private final InputStream in;
    private final WireLimits limits;
    private int size;

    public SentenceReader(InputStream in) {
        this(in, WireLimits.USUAL);
    }

    public SentenceReader(InputStream in, WireLimits limits) {
        this.in = new BufferedInputStream(in, 16 * 1024);
        this.limits = limits;
    }

    /**
     * Waits for the next sentence; those without a word are passed over.
     *
     * @return null when the connection ended between two sentences
     * @throws CutSentenceException when it ended inside one
     * @throws WireException when the other side says more than is taken, or does not speak the protocol
     */
    public @Nullable Sentence read() throws IOException {
        int first = in.read();
        while (first == 0) {
            first = in.read();
        }
        return first < 0 ? null : sentence(first);
    }

    private Sentence sentence(int first) throws IOException {
        List<Bytes> words = new ArrayList<>();
        size = 0;
        Bytes word = word(first);
        while (word.length() > 0) {
            words.add(word);
            if (words.size() > limits.words()) {
                throw new WireException("a sentence of more than %d words".formatted(limits.words()));
            }
            word = word(in.read());
        }
        return new Sentence(words);
    }

    private Bytes word(int first) throws IOException {
        if (first < 0) {
            throw new CutSentenceException();
        }
        int length = admitted(WordLength.read(first, in));
        byte[] bytes = in.readNBytes(length); // grows with what comes, not with what was announced
        if (bytes.length < length) {
            throw new CutSentenceException();
        }
        return Bytes.of(bytes);
    }

    private int admitted(long length) throws WireException {
        if (length > limits.word()) {
            throw new WireException("a word of %d bytes, more than %d".formatted(length, limits.word()));
        }
        size += (int) length;
        if (size > limits.sentence()) {
            throw new WireException("a sentence of more than %d bytes".formatted(limits.sentence()));
        }
        return (int) length;
    }
}
