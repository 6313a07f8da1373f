package io.wispportal.routeros.simulator;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands things on after a while, always in the order in which they were put in. One thread puts in.
 *
 * <p>Mutable state: what is on its way.
 */
final class Line<T> {

    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService carrier;
    private final Consumer<T> end;

    Line(ScheduledExecutorService carrier, Consumer<T> end) {
        this.carrier = carrier;
        this.end = end;
    }

    void put(T thing, Duration delay) {
        waiting.add(thing);
        var unused = carrier.schedule(this::handOn, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void clear() {
        waiting.clear();
    }

    private void handOn() {
        T thing = waiting.poll();
        if (thing != null) {
            end.accept(thing);
        }
    }
}
