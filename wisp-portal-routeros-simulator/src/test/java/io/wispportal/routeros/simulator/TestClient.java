package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A client that says what it is told to and waits for the end of the answer. */
final class TestClient implements AutoCloseable {

    private final Socket socket;
    private final SentenceReader reader;
    private final SentenceWriter writer;

    TestClient(RouterSimulator router) {
        try {
            socket = new Socket(router.host(), router.port());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(10_000);
            reader = new SentenceReader(socket.getInputStream());
            writer = new SentenceWriter(socket.getOutputStream());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static TestClient loggedIn(RouterSimulator router) {
        TestClient client = new TestClient(router);
        assertThat(client.login("admin", "")).isEqualTo("!done");
        return client;
    }

    String login(String name, String password) {
        return asks("/login", "=name=" + name, "=password=" + password);
    }

    Socket socket() {
        return socket;
    }

    void say(String... words) {
        say(Sentence.of(words));
    }

    void say(Sentence sentence) {
        say(List.of(sentence));
    }

    void say(List<Sentence> sentences) {
        try {
            writer.write(sentences);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The next sentence as one line. */
    String hear() {
        return String.valueOf(next());
    }

    /** Whether the router has ended the connection; what it says before is passed over. */
    boolean hearsTheEnd() {
        try {
            Sentence heard = reader.read();
            while (heard != null) {
                heard = reader.read();
            }
            return true;
        } catch (SocketTimeoutException still) {
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    /** All that it answers, a line for a sentence. */
    String asks(String... words) {
        say(words);
        List<String> lines = new ArrayList<>();
        String line = hear();
        while (!line.startsWith("!done") && !line.startsWith("!fatal") && !line.equals("null")) {
            lines.add(line);
            line = hear();
        }
        lines.add(line);
        return String.join("\n", lines);
    }

    /** The id of the row. */
    String adds(String menu, String... words) {
        List<String> all = new ArrayList<>(List.of(menu + "/add"));
        all.addAll(List.of(words));
        String answer = asks(all.toArray(String[]::new));
        assertThat(answer).startsWith("!done =ret=*");
        return answer.substring("!done =ret=".length());
    }

    List<Map<String, String>> prints(String menu, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(menu + "/print"));
        all.addAll(List.of(words));
        say(all.toArray(String[]::new));
        List<Map<String, String>> rows = new ArrayList<>();
        Reply reply = Reply.parse(Objects.requireNonNull(next()));
        while (reply.kind() != ReplyKind.DONE) {
            assertThat(reply.kind()).isNotEqualTo(ReplyKind.TRAP);
            if (reply.kind() == ReplyKind.RE) {
                rows.add(texts(reply));
            }
            reply = Reply.parse(Objects.requireNonNull(next()));
        }
        return rows;
    }

    private static Map<String, String> texts(Reply reply) {
        Map<String, String> row = new LinkedHashMap<>();
        reply.attributes().forEach((name, value) -> row.put(name, value.utf8()));
        return row;
    }

    private Sentence next() {
        try {
            return reader.read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
