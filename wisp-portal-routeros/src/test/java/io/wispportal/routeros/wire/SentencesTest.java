package io.wispportal.routeros.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NOT-03")
class SentencesTest {

    private static final WireLimits SMALL = new WireLimits(10, 20, 3);

    @Test
    void aSentenceIsItsWordsAndAnEmptyOne() throws IOException {
        assertThat(HexFormat.of().formatHex(written(Sentence.of("!re", "=a=b"))))
                .isEqualTo("03217265043d613d6200");
    }

    /** The byte of the length that is zero is no end of the sentence. */
    @Test
    void aWordOf256BytesIsOneWord() throws IOException {
        Sentence sentence = Sentence.of("/login", "x".repeat(256));

        assertThat(reader(written(sentence)).read()).isEqualTo(sentence);
    }

    @Test
    void bytesThatAreNoTextComeBackUnchanged() throws IOException {
        Sentence sentence = new Sentence(List.of(Bytes.of(allBytes())));

        assertThat(reader(written(sentence)).read()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsSaidIsHeard(long seed) throws IOException {
        Random random = new Random(seed);
        List<Sentence> said = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            said.add(anySentence(random));
        }

        assertThat(all(new Dribble(written(said.toArray(Sentence[]::new)), random)))
                .isEqualTo(said);
    }

    @Test
    void sentencesWithoutAWordArePassedOver() throws IOException {
        SentenceReader reader = reader(HexFormat.of().parseHex("0000" + "0141" + "00" + "00"));

        assertThat(reader.read()).isEqualTo(Sentence.of("A"));
        assertThat(reader.read()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "0541", "0141", "80"})
    void theEndInsideASentenceIsToldFromTheEndAfterOne(String hex) {
        assertThatThrownBy(reader(HexFormat.of().parseHex(hex))::read).isInstanceOf(CutSentenceException.class);
    }

    @Test
    void wordsAreLimited() throws IOException {
        assertThat(reader(written(Sentence.of("x".repeat(10))), SMALL).read()).isNotNull();
        assertThatThrownBy(reader(written(Sentence.of("x".repeat(11))), SMALL)::read)
                .isExactlyInstanceOf(WireException.class)
                .hasMessage("a word of 11 bytes, more than 10");
    }

    @Test
    void soAreSentencesInBytesAndInWords() {
        assertThatThrownBy(reader(written(Sentence.of("x".repeat(10), "y".repeat(10), "z")), SMALL)::read)
                .hasMessage("a sentence of more than 20 bytes");
        assertThatThrownBy(reader(written(Sentence.of("a", "b", "c", "d")), SMALL)::read)
                .hasMessage("a sentence of more than 3 words");
    }

    /** Otherwise ten bytes of theirs would cost us as much memory as they please. */
    @Test
    void anAnnouncedWordTakesNoMemoryBeforeItComes() {
        byte[] announcement = HexFormat.of().parseHex("F07FFFFFFF41");
        WireLimits generous = new WireLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, 1);

        assertThatThrownBy(reader(announcement, generous)::read).isInstanceOf(CutSentenceException.class);
    }

    @Test
    void eachSentenceIsFlushedOnce() throws IOException {
        AtomicInteger flushes = new AtomicInteger();
        OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void flush() {
                flushes.incrementAndGet();
            }
        };

        new SentenceWriter(out).write(Sentence.of("/login", "=name=a", "=password=b"));

        assertThat(flushes).hasValue(1);
    }

    @Test
    void anEmptyWordIsNoWord() {
        assertThatThrownBy(() -> Sentence.of("/login", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Sentence::of).isInstanceOf(IllegalArgumentException.class);
    }

    private static Sentence anySentence(Random random) {
        List<Bytes> words = new ArrayList<>();
        int count = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[1 + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 300)];
            random.nextBytes(bytes);
            words.add(Bytes.of(bytes));
        }
        return new Sentence(words);
    }

    private static List<Sentence> all(InputStream in) throws IOException {
        SentenceReader reader = new SentenceReader(in);
        List<Sentence> heard = new ArrayList<>();
        Sentence sentence = reader.read();
        while (sentence != null) {
            heard.add(sentence);
            sentence = reader.read();
        }
        return heard;
    }

    private static byte[] written(Sentence... sentences) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SentenceWriter(out).write(List.of(sentences));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static SentenceReader reader(byte[] bytes) {
        return new SentenceReader(new ByteArrayInputStream(bytes));
    }

    private static SentenceReader reader(byte[] bytes, WireLimits limits) {
        return new SentenceReader(new ByteArrayInputStream(bytes), limits);
    }

    private static byte[] allBytes() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    /** A network that hands over as many bytes as it likes. */
    private static final class Dribble extends ByteArrayInputStream {
        private final Random random;

        Dribble(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1 + random.nextInt(50)));
        }
    }
}
