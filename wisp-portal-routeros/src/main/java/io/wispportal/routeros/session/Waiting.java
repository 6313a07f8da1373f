package io.wispportal.routeros.session;

import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A command whose answer has not come in full.
 *
 * <p>Mutable state: what has come of it; the reading thread alone touches it.
 */
final class Waiting {

    /** Two hundred thousand rows of an address list are less. */
    private static final long MOST = 64L << 20;

    /** What a reply without anything costs us. */
    private static final long PER_REPLY = 64;

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final List<Map<String, Bytes>> rows = new ArrayList<>();
    private @Nullable String refusal;
    private long size;

    CompletableFuture<Answer> answer() {
        return answer;
    }

    /**
     * True if it was the last one.
     *
     * @throws WireException if the answer is larger than anybody asks for: it would fill the memory
     */
    boolean take(Reply reply) throws WireException {
        size += PER_REPLY;
        reply.attributes().forEach((name, value) -> size += name.length() + value.length());
        if (size > MOST) {
            throw new WireException("an answer of more than %d bytes".formatted(MOST));
        }
        switch (reply.kind()) {
            case RE -> rows.add(reply.attributes());
            case TRAP -> refusal = refusal == null ? reply.message() : refusal;
            case DONE -> {
                end(reply);
                return true;
            }
            case EMPTY, FATAL -> {
                // nothing of a row
            }
        }
        return false;
    }

    private void end(Reply done) {
        if (refusal == null) {
            answer.complete(new Answer(rows, done.attributes()));
        } else {
            answer.completeExceptionally(new RouterRefusedException(refusal));
        }
    }

    void fail(RouterException why) {
        answer.completeExceptionally(why);
    }
}
