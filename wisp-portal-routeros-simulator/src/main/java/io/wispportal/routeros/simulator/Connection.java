package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Sentence;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One client: a thread that reads its commands and one that writes the replies.
 *
 * <p>Mutable state: whether it is about to end, and whether it has.
 */
final class Connection implements Runnable {

    private final int number;
    private final Socket socket;
    private final SentenceReader reader;
    private final SentenceWriter writer;
    private final Session session;
    private final Faults faults;
    private final CommandLog log;
    private final Consumer<Connection> whenEnded;
    private final Executor processor;
    private final Line<Job> inbound;
    private final Line<Runnable> outbound;
    private final ScheduledExecutorService out;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean ending;

    Connection(
            int number,
            Socket socket,
            Streams streams,
            Processor processor,
            Faults faults,
            CommandLog log,
            Consumer<Connection> whenEnded) {
        this.number = number;
        this.socket = socket;
        this.reader = streams.reader();
        this.writer = streams.writer();
        this.session = new Session(socket.getInetAddress().getHostAddress());
        this.faults = faults;
        this.log = log;
        this.whenEnded = whenEnded;
        this.processor = processor.thread();
        this.inbound = new Line<>(processor.thread(), processor::arrive);
        this.out = Threads.scheduler("router-out-" + number);
        this.outbound = new Line<>(out, Runnable::run);
    }

    Session session() {
        return session;
    }

    @Override
    public void run() {
        try {
            for (Sentence said = reader.read(); said != null; said = reader.read()) {
                log.heard(number, said);
                inbound.put(new Job(this, Command.parse(said)), faults.halfLatency());
            }
        } catch (IOException gone) {
            log.lost(number, gone);
        }
        inbound.put(Job.farewell(this), faults.halfLatency());
    }

    /** In this order, after what was said before. */
    void say(List<Sentence> sentences) {
        log.said(number, sentences);
        if (!sentences.isEmpty()) {
            outbound.put(() -> write(sentences), faults.halfLatency());
        }
        if (ending) {
            outbound.put(this::end, faults.halfLatency());
        }
    }

    /** When what was said has been written; what comes in meanwhile is not done any more. */
    void endAfterwards() {
        ending = true;
    }

    boolean isEnding() {
        return ending;
    }

    private void write(List<Sentence> sentences) {
        try {
            writer.write(sentences);
        } catch (IOException gone) {
            log.lost(number, gone);
            ending = true;
            processor.execute(this::end); // after the failure of the power, if it is one
        }
    }

    /** At once and without a word, as when the power fails. */
    void abort() {
        ending = true;
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            log.lost(number, closed);
        }
        end();
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            try {
                socket.close();
            } catch (IOException closed) {
                log.lost(number, closed);
            }
            out.shutdownNow();
            whenEnded.accept(this);
        }
    }
}
