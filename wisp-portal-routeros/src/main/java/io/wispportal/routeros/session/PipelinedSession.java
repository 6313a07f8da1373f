package io.wispportal.routeros.session;

import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.WireException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Has many commands under way, gives each its time, and fails all of them when the connection is over. How commands and
 * replies travel is its subclass's.
 *
 * <p>Mutable state: the commands under way, by tag, and why the session is over.
 */
public abstract class PipelinedSession implements RouterSession {

    private final String name;
    private final Duration commandTime;
    private final Semaphore window;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final AtomicLong tags = new AtomicLong();
    private final AtomicReference<@Nullable RouterGoneException> over = new AtomicReference<>();

    /** @param window how many commands may be under way at once */
    protected PipelinedSession(RouterLogin login, int window) {
        this.name = login.toString();
        this.commandTime = login.commandTime();
        this.window = new Semaphore(window);
    }

    public static void checkWindow(int window) {
        if (window < 1 || window > 256) {
            throw new IllegalArgumentException("a window is from 1 to 256 commands: " + window);
        }
    }

    /** Writes a command, from any thread; its tag comes back to {@link #heard} with every reply. */
    protected abstract void write(Command command) throws IOException;

    /** Closes the connection, from any thread, perhaps more than once; waits for nobody. */
    protected abstract void hangUp() throws IOException;

    @Override
    public CompletableFuture<Answer> send(Command command) {
        window.acquireUninterruptibly();
        String tag = Long.toString(tags.incrementAndGet(), Character.MAX_RADIX);
        Waiting sent = new Waiting();
        waiting.put(tag, sent);
        CompletableFuture<Answer> settled = sent.answer()
                .orTimeout(commandTime.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, failed) -> settle(failed));
        writeOrEnd(command.tagged(tag));
        return settled.exceptionallyCompose(failed -> CompletableFuture.failedFuture(told(failed)));
    }

    /** What does not answer in time is over: its answer, if it comes, would be taken for another's. */
    private void settle(@Nullable Throwable failed) {
        window.release();
        if (failed instanceof TimeoutException) {
            end("does not answer", failed);
        }
    }

    /** Whoever sees a session end while it sends finds its command among those that fail. */
    private void writeOrEnd(Command command) {
        try {
            write(command);
        } catch (IOException broken) {
            end("the connection broke", broken);
        }
        RouterGoneException why = over.get();
        if (why != null) {
            failAll(why);
        }
    }

    private Throwable told(Throwable failed) {
        Throwable cause =
                failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        RouterGoneException why = over.get();
        return cause instanceof TimeoutException && why != null ? why : cause;
    }

    /**
     * Takes the reply to a command; from one thread.
     *
     * @throws WireException if nothing was asked with its tag
     */
    protected final void heard(Reply reply) throws WireException {
        Waiting command = waiting.get(reply.tag());
        if (command == null) {
            throw new WireException("an answer to nothing that was asked");
        }
        if (command.take(reply)) {
            waiting.remove(reply.tag());
        }
    }

    /** The first reason is the one that is told, and it is told before anything else can hold it up. */
    protected final void end(String why, @Nullable Throwable cause) {
        over.compareAndSet(null, new RouterGoneException(name + ": " + why, cause));
        failAll(Objects.requireNonNull(over.get()));
        try {
            hangUp();
        } catch (IOException ignored) {
            // it is over all the same
        }
    }

    private void failAll(RouterGoneException why) {
        waiting.values().removeIf(command -> {
            command.fail(why);
            return true;
        });
    }

    @Override
    public final boolean isOpen() {
        return over.get() == null;
    }

    @Override
    public final void close() {
        end("closed", null);
    }
}
