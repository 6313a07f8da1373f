package io.wispportal.routeros.client;

import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import io.wispportal.routeros.wire.WireException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
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
 * One connection to a router with one thread that reads.
 *
 * <p>Mutable state: the commands under way, by tag, and why the session is over.
 */
final class NativeSession implements RouterSession {

    private final Socket socket;
    private final String name;
    private final Duration commandTime;
    private final SentenceReader reader;
    private final SentenceWriter writer;
    private final Semaphore window;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final AtomicLong tags = new AtomicLong();
    private final AtomicReference<@Nullable RouterGoneException> over = new AtomicReference<>();

    NativeSession(Socket socket, RouterLogin login, int window) throws IOException {
        this.socket = socket;
        this.name = login.toString();
        this.commandTime = login.commandTime();
        this.reader = new SentenceReader(socket.getInputStream());
        this.writer = new SentenceWriter(socket.getOutputStream());
        this.window = new Semaphore(window);
        Thread thread = new Thread(this::listen, "router " + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public CompletableFuture<Answer> send(Command command) {
        window.acquireUninterruptibly();
        String tag = Long.toString(tags.incrementAndGet(), Character.MAX_RADIX);
        Waiting sent = new Waiting();
        waiting.put(tag, sent);
        CompletableFuture<Answer> settled = sent.answer()
                .orTimeout(commandTime.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, failed) -> settle(failed));
        write(command.tagged(tag));
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
    private void write(Command command) {
        try {
            writer.write(command.sentence());
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

    private void listen() {
        try {
            Sentence sentence = reader.read();
            while (sentence != null && !isLast(Reply.parse(sentence))) {
                sentence = reader.read();
            }
            end("the router ended the connection", null);
        } catch (IOException | RuntimeException broken) {
            end("the connection broke", broken);
        }
    }

    /** True for the router's farewell. */
    private boolean isLast(Reply reply) throws WireException {
        if (reply.kind() == ReplyKind.FATAL) {
            end(reply.message(), null);
            return true;
        }
        Waiting command = waiting.get(reply.tag());
        if (command == null) {
            throw new WireException("an answer to nothing that was asked");
        }
        if (command.take(reply)) {
            waiting.remove(reply.tag());
        }
        return false;
    }

    private void end(String why, @Nullable Throwable cause) {
        RouterGoneException gone = new RouterGoneException(name + ": " + why, cause);
        over.compareAndSet(null, gone);
        try {
            socket.close();
        } catch (IOException ignored) {
            // it is over all the same
        }
        failAll(gone);
    }

    private void failAll(RouterGoneException why) {
        waiting.values().removeIf(command -> {
            command.fail(why);
            return true;
        });
    }

    @Override
    public boolean isOpen() {
        return over.get() == null;
    }

    @Override
    public void close() {
        end("closed", null);
    }
}
