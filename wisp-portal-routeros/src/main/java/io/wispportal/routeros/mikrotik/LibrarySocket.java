package io.wispportal.routeros.mikrotik;

import io.wispportal.routeros.session.RouterConnection;
import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Sentence;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import java.util.Objects;

/**
 * What the library takes for its socket, before one that is connected already. What the library says is kept until it is
 * {@linkplain #send sent}, whole.
 *
 * <p>Mutable state: what has been said and not sent; one thread at a time.
 */
final class LibrarySocket extends Socket {

    private final RouterConnection router;
    private final LibraryInput input;
    private final SentenceWriter writer;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    LibrarySocket(RouterConnection router) {
        this.router = router;
        this.input = new LibraryInput(router.in());
        this.writer = new SentenceWriter(router.out());
    }

    /** Nothing to do. */
    @Override
    public void connect(SocketAddress address, int time) {}

    @Override
    public LibraryInput getInputStream() {
        return input;
    }

    @Override
    public OutputStream getOutputStream() {
        return said;
    }

    /** Sends the one command that the library has said. */
    void send() throws IOException {
        Sentence veiled =
                Objects.requireNonNull(new SentenceReader(new ByteArrayInputStream(said.toByteArray())).read());
        said.reset();
        List<Bytes> words =
                veiled.words().stream().map(word -> Veil.reveal(word.utf8())).toList();
        Sentence sentence = new Sentence(words);
        input.ask(Command.parse(sentence).tag());
        writer.write(sentence);
    }

    /** The router does not hear of it. */
    void forget() {
        said.reset();
    }

    @Override
    public boolean isClosed() {
        return router.isClosed();
    }

    @Override
    public synchronized void close() throws IOException {
        input.close();
        router.close();
    }
}
