package io.wispportal.routeros.mikrotik;

import io.wispportal.routeros.session.PipelinedSession;
import io.wispportal.routeros.session.RouterConnection;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.WireException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import me.legrange.mikrotik.ApiConnection;
import me.legrange.mikrotik.MikrotikApiException;

/** One connection of the library, with its two threads. */
final class MikrotikSession extends PipelinedSession {

    /** The library says it, the router never hears it; its answer is how the library's thread tells the end. */
    private static final String FAREWELL = "/farewell";

    private final LibrarySocket socket;
    private final ApiConnection library;
    private final Object oneAtATime = new Object();

    MikrotikSession(RouterConnection router, RouterLogin login, int window) throws MikrotikApiException {
        super(login, window);
        socket = new LibrarySocket(router);
        library = ApiConnection.connect(new LibrarySockets(socket), login.host(), login.port(), 0);
        String tag = library.execute(FAREWELL, new Listener("", reply -> ended()));
        socket.forget();
        socket.getInputStream().farewell(tag);
    }

    /** @throws IllegalArgumentException if the library has no words for the command; then nothing is sent */
    @Override
    public CompletableFuture<Answer> send(Command command) {
        CommandText.check(command);
        return super.send(command);
    }

    /** The library mixes what two threads say at once. */
    @Override
    protected void write(Command command) throws IOException {
        String text = CommandText.of(command);
        synchronized (oneAtATime) {
            try {
                library.execute(text, new Listener(command.tag(), this::hear));
                socket.send();
            } catch (MikrotikApiException misunderstood) {
                throw new IOException(misunderstood);
            }
        }
    }

    private void hear(Reply reply) {
        try {
            heard(reply);
        } catch (WireException unknown) {
            end("the connection broke", unknown);
        }
    }

    private void ended() {
        LibraryInput.End how = socket.getInputStream().end();
        end(how.why(), how.cause());
    }

    /** Closing the library ends its threads; it refuses to be closed twice. */
    @Override
    protected void hangUp() throws IOException {
        try {
            library.close();
        } catch (MikrotikApiException closed) {
            socket.close();
        }
    }
}
