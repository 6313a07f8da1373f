package io.wispportal.routeros.simulator;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, or takes its time. All of it can be changed while the router runs, from any thread.
 *
 * <p>Mutable state: the faults.
 */
public final class Faults {

    private record Cut(int after, CutMoment moment) {}

    private final AtomicReference<@Nullable Cut> cut = new AtomicReference<>();
    private final ByteBudget input = new ByteBudget();
    private final ByteBudget output = new ByteBudget();
    private volatile Duration latency = Duration.ZERO;
    private volatile Duration commandCost = Duration.ZERO;
    private volatile Duration pause = Duration.ZERO;
    private volatile Duration clockOffset = Duration.ZERO;
    private volatile boolean stalled;
    private volatile Runnable resumed = () -> {};

    Faults() {}

    /** What a command takes there and back at least. */
    public void latency(Duration roundTrip) {
        latency = roundTrip;
    }

    /** What the router works on one command; commands of all connections wait for each other. */
    public void commandCost(Duration each) {
        commandCost = each;
    }

    /** Replies come byte by byte, with a pause after each; zero for whole. */
    public void dribble(Duration pauseAfterEachByte) {
        pause = pauseAfterEachByte;
    }

    /** The router listens on and does nothing. */
    public void stall() {
        stalled = true;
    }

    /** What came meanwhile is done now. */
    public void resume() {
        stalled = false;
        resumed.run();
    }

    /** Ends the connection of the command that comes as the n-th from now; replies to those before it still arrive. */
    public void cutAtCommand(int number, CutMoment moment) {
        cut.set(new Cut(number, moment));
    }

    /** The power fails after so many more bytes of replies; see {@link RouterSimulator#losePower}. */
    public void losePowerAfterOutput(long bytes) {
        output.set(bytes);
    }

    /** The power fails after so many more bytes of commands; what was not done by then is lost. */
    public void losePowerAfterInput(long bytes) {
        input.set(bytes);
    }

    /** How far the clock that the router shows is off. */
    public void clockOffset(Duration offset) {
        clockOffset = offset;
    }

    Duration halfLatency() {
        return latency.dividedBy(2);
    }

    Duration commandCost() {
        return commandCost;
    }

    Duration pause() {
        return pause;
    }

    Duration clockOffset() {
        return clockOffset;
    }

    boolean isStalled() {
        return stalled;
    }

    void whenResumed(Runnable run) {
        resumed = run;
    }

    ByteBudget input() {
        return input;
    }

    ByteBudget output() {
        return output;
    }

    /** Counts a command; the moment when this is the one to cut at, once. */
    @Nullable
    CutMoment countCommand() {
        Cut before = cut.getAndUpdate(
                left -> left == null || left.after() <= 1 ? null : new Cut(left.after() - 1, left.moment()));
        return before != null && before.after() <= 1 ? before.moment() : null;
    }
}
