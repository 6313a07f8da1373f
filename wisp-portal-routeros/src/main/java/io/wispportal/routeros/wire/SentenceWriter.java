package io.wispportal.routeros.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes sentences whole, whichever threads they come from: one write and one flush for each call. */
public final class SentenceWriter {

    private final OutputStream out;

    public SentenceWriter(OutputStream out) {
        this.out = out;
    }

    public void write(Sentence sentence) throws IOException {
        write(List.of(sentence));
    }

    /** In this order, with no sentence of others between them. */
    public void write(List<Sentence> sentences) throws IOException {
        byte[] bytes = bytes(sentences);
        synchronized (this) {
            out.write(bytes);
            out.flush();
        }
    }

    private static byte[] bytes(List<Sentence> sentences) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        for (Sentence sentence : sentences) {
            for (Bytes word : sentence.words()) {
                WordLength.write(word.length(), bytes);
                bytes.writeBytes(word.toArray());
            }
            bytes.write(0);
        }
        return bytes.toByteArray();
    }
}
