package io.wispportal.routeros.mikrotik;

import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import io.wispportal.routeros.wire.WireException;
import io.wispportal.routeros.wire.WireLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * What the router says, as far as the library understands it. However the connection ends, the library hears one reply more,
 * the farewell, after all that came before; then nothing until it hangs up: it would turn in circles at the end of a
 * stream.
 *
 * <p>Mutable state: the sentences not yet read, the tags to which answers are due, and why the connection ended.
 */
final class LibraryInput extends InputStream {

    /** The library calls itself for each word of a sentence. */
    private static final WireLimits LIMITS = new WireLimits(1 << 20, 1 << 22, 1_000);

    /** @param cause null if the router ended it */
    record End(String why, @Nullable Throwable cause) {}

    private final SentenceReader router;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<String> farewell = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable End end;
    private byte[] heard = new byte[0];
    private int next;

    LibraryInput(InputStream router) {
        this.router = new SentenceReader(router, LIMITS);
    }

    /** Answers to it are due; before it travels. */
    void ask(String tag) {
        asked.add(tag);
    }

    /** Once; with which tag the library shall hear of the end. */
    void farewell(String tag) {
        farewell.complete(tag);
    }

    /** Known once the library has heard the farewell. */
    End end() {
        End known = end;
        return known == null ? new End("the connection ended", null) : known;
    }

    @Override
    public int read() throws IOException {
        await();
        return heard[next++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        await();
        int read = Math.min(length, heard.length - next);
        System.arraycopy(heard, next, into, offset, read);
        next += read;
        return read;
    }

    private void await() throws IOException {
        while (next == heard.length) {
            heard = end == null ? bytes(hear()) : nothingMore();
            next = 0;
        }
    }

    private List<Sentence> hear() {
        try {
            Sentence said = router.read();
            return said == null ? ended("the router ended the connection", null) : replies(Reply.parse(said));
        } catch (IOException | RuntimeException | Error broken) {
            return ended("the connection broke", broken);
        }
    }

    private List<Sentence> replies(Reply reply) throws WireException {
        if (reply.kind() == ReplyKind.FATAL) {
            return ended(reply.message(), null);
        }
        boolean due = reply.kind() == ReplyKind.DONE ? asked.remove(reply.tag()) : asked.contains(reply.tag());
        if (!due) {
            throw new WireException("an answer to nothing that was asked");
        }
        return LibraryReply.of(reply);
    }

    private List<Sentence> ended(String why, @Nullable Throwable cause) {
        end = new End(why, cause);
        return List.of(LibraryReply.done(farewell.join()));
    }

    private byte[] nothingMore() throws IOException {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        throw new IOException("closed");
    }

    private static byte[] bytes(List<Sentence> sentences) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SentenceWriter(bytes).write(sentences);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        closed.countDown();
        farewell.complete("");
    }
}
