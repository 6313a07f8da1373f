package io.wispportal.routeros.client;

import io.wispportal.routeros.session.PipelinedSession;
import io.wispportal.routeros.session.RouterConnection;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import io.wispportal.routeros.wire.WireException;
import java.io.IOException;

/** One connection to a router with one thread that reads. */
final class NativeSession extends PipelinedSession {

    private final RouterConnection connection;
    private final SentenceReader reader;
    private final SentenceWriter writer;

    NativeSession(RouterConnection connection, RouterLogin login, int window) {
        super(login, window);
        this.connection = connection;
        this.reader = new SentenceReader(connection.in());
        this.writer = new SentenceWriter(connection.out());
        Thread thread = new Thread(this::listen, "router " + login);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    protected void write(Command command) throws IOException {
        writer.write(command.sentence());
    }

    private void listen() {
        try {
            Sentence sentence = reader.read();
            while (sentence != null && !isLast(Reply.parse(sentence))) {
                sentence = reader.read();
            }
            end("the router ended the connection", null);
        } catch (IOException | RuntimeException | Error broken) {
            end("the connection broke", broken);
        }
    }

    /** True for the router's farewell. */
    private boolean isLast(Reply reply) throws WireException {
        if (reply.kind() == ReplyKind.FATAL) {
            end(reply.message(), null);
            return true;
        }
        heard(reply);
        return false;
    }

    @Override
    protected void hangUp() throws IOException {
        connection.close();
    }
}
