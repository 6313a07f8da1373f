package io.wispportal.routeros.mikrotik;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import me.legrange.mikrotik.MikrotikApiException;
import me.legrange.mikrotik.ResultListener;

/**
 * Makes replies of what the library tells about one command.
 *
 * <p>Mutable state: what came with the end, until it is told; the library's thread alone touches it.
 */
final class Listener implements ResultListener {

    private final String tag;
    private final Consumer<Reply> ear;
    private Map<String, Bytes> result = Map.of();

    Listener(String tag, Consumer<Reply> ear) {
        this.tag = tag;
        this.ear = ear;
    }

    @Override
    public void receive(Map<String, String> row) {
        if (LibraryReply.isOfTheEnd(row)) {
            result = LibraryReply.attributes(row);
        } else {
            tell(ReplyKind.RE, LibraryReply.attributes(row));
        }
    }

    @Override
    public void error(MikrotikApiException refused) {
        Bytes message = Veil.reveal(Objects.requireNonNullElse(refused.getMessage(), ""));
        tell(ReplyKind.TRAP, Map.of("message", message));
    }

    @Override
    public void completed() {
        tell(ReplyKind.DONE, result);
    }

    private void tell(ReplyKind kind, Map<String, Bytes> attributes) {
        ear.accept(new Reply(kind, attributes, Bytes.EMPTY, tag));
    }
}
