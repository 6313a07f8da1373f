package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Command;
import io.wispportal.routeros.wire.Sentence;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
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
    private final Board board;
    private final SentenceReader reader;
    private final SentenceWriter writer;
    private final Session session;
    private final Consumer<Connection> whenEnded;
    private final Line<Job> inbound;
    private final Line<Runnable> outbound;
    private final ScheduledExecutorService out;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean ending;

    Connection(int number, Socket socket, Board board, Consumer<Connection> whenEnded) throws IOException {
        Streams streams = Streams.of(socket, board.faults(), board.powerLoss());
        this.number = number;
        this.socket = socket;
        this.board = board;
        this.reader = streams.reader();
        this.writer = streams.writer();
        this.session = new Session(socket.getInetAddress().getHostAddress());
        this.whenEnded = whenEnded;
        this.inbound = new Line<>(board.processor().thread(), board.processor()::arrive);
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
                board.log().heard(number, said);
                inbound.put(new Job(this, Command.parse(said)), board.faults().halfLatency());
            }
        } catch (IOException gone) {
            board.log().lost(number, gone);
        }
        inbound.put(Job.farewell(this), board.faults().halfLatency());
    }

    /** In this order, after what was said before. */
    void say(List<Sentence> sentences) {
        board.log().said(number, sentences);
        if (!sentences.isEmpty()) {
            outbound.put(() -> write(sentences), board.faults().halfLatency());
        }
        if (ending) {
            outbound.put(this::end, board.faults().halfLatency());
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
            board.log().lost(number, gone);
            ending = true;
            board.processor().thread().execute(this::end); // after the failure of the power, if it is one
        }
    }

    /** At once and without a word, as when the power fails. */
    void abort() {
        ending = true;
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            board.log().lost(number, closed);
        }
        end();
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            try {
                socket.close();
            } catch (IOException closed) {
                board.log().lost(number, closed);
            }
            out.shutdownNow();
            whenEnded.accept(this);
        }
    }
}
