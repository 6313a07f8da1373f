package io.wispportal.routeros.transport;

import io.wispportal.routeros.wire.Command;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A router that somebody has signed in at. Any thread may use it, several at once. Commands travel without waiting for the
 * answers of those before; a router may carry out what is under way in any order.
 */
public interface RouterSession extends AutoCloseable {

    /**
     * Sends a command; waits while as many as the transport admits are under way.
     *
     * @param command its tag is of no account
     * @return completes with the answer, on a thread that must not be kept waiting; or with
     *         {@link RouterRefusedException} (the session goes on), or {@link RouterGoneException} (the session is over, and
     *         nobody knows whether the command was carried out)
     * @throws IllegalArgumentException if the transport cannot say it; then nothing was sent, and the session goes on
     */
    CompletableFuture<Answer> send(Command command);

    /**
     * Sends a command and waits for its answer.
     *
     * @throws RouterRefusedException if the router refuses it
     * @throws RouterGoneException    if the session ended before the answer
     */
    default Answer call(Command command) {
        return answer(send(command));
    }

    /** Waits for what {@link #send} gave; throws as {@link #call} does. */
    static Answer answer(CompletableFuture<Answer> sent) {
        try {
            return sent.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RouterException known) {
                throw known;
            }
            throw failed;
        }
    }

    /** False once it is over, for whatever reason. */
    boolean isOpen();

    /** Ends it; what is under way fails. */
    @Override
    void close();
}
