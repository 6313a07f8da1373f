package io.wispportal.routeros.client;

import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Objects;

/** Lets one client in and answers its next command with bytes of one's choice, then listens on and says nothing. */
final class StrangeRouter implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final byte[] answer;

    StrangeRouter(byte[] answer) throws IOException {
        this.answer = answer.clone();
        Thread thread = new Thread(this::serve, "strange router");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        try (Socket client = server.accept()) {
            SentenceReader reader = new SentenceReader(client.getInputStream());
            Command login = Command.parse(Objects.requireNonNull(reader.read()));
            new SentenceWriter(client.getOutputStream())
                    .write(Reply.of(ReplyKind.DONE).tagged(login.tag()).sentence());
            reader.read();
            client.getOutputStream().write(answer);
            reader.read();
        } catch (IOException gone) {
            // the client has had enough
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
