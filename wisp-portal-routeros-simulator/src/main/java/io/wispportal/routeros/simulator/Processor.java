package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The one processor of a router: commands of all connections pass through its single thread.
 *
 * <p>Mutable state: what waits, and until when it works.
 */
final class Processor {

    /** Commands that come within such a time run at the same time, where they may. */
    private static final Duration TOGETHER = Duration.ofMillis(2);

    private final ScheduledExecutorService thread;
    private final Executions executions;
    private final Faults faults;
    private final Shuffle shuffle;
    private final Line<List<Job>> work;
    private final Queue<Job> held = new ArrayDeque<>();
    private final Set<Job> open = new LinkedHashSet<>();
    private long busyUntil = System.nanoTime();

    Processor(ScheduledExecutorService thread, Executions executions, Faults faults, Shuffle shuffle) {
        this.thread = thread;
        this.executions = executions;
        this.faults = faults;
        this.shuffle = shuffle;
        this.work = new Line<>(thread, this::finish);
        faults.whenResumed(() -> thread.execute(this::resume));
    }

    ScheduledExecutorService thread() {
        return thread;
    }

    /** On the processor's thread, as all that follows. */
    void arrive(Job job) {
        if (faults.isStalled()) {
            held.add(job);
        } else if (job.isCancel()) {
            cancel(job);
        } else {
            open.add(job);
            begin(job);
        }
    }

    private void resume() {
        List<Job> jobs = new ArrayList<>(held);
        held.clear();
        jobs.forEach(this::arrive);
    }

    private void begin(Job job) {
        if (!shuffle.takes(job)) {
            begin(List.of(job));
        } else if (shuffle.collect(job)) {
            var unused = thread.schedule(() -> begin(shuffle.takeAll()), TOGETHER.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void begin(List<Job> jobs) {
        Duration cost = faults.commandCost().multipliedBy(jobs.size());
        if (cost.isZero() && work.isEmpty()) {
            finish(jobs);
        } else {
            long now = System.nanoTime();
            busyUntil = Math.max(now, busyUntil) + cost.toNanos();
            work.put(jobs, Duration.ofNanos(busyUntil - now));
        }
    }

    private void finish(List<Job> jobs) {
        Map<Connection, List<List<Sentence>>> replies = new LinkedHashMap<>();
        for (Job job : jobs) {
            open.remove(job);
            replies.computeIfAbsent(job.connection(), connection -> new ArrayList<>())
                    .add(executions.run(job));
        }
        replies.forEach((connection, sentences) -> connection.say(shuffle.merge(sentences)));
    }

    private void cancel(Job cancel) {
        List<Job> meant = open.stream().filter(job -> job.isMeantBy(cancel)).toList();
        meant.forEach(job -> cancel.connection().say(job.cancel()));
        cancel.connection().say(cancel.said(List.of(Reply.of(ReplyKind.DONE))));
    }
}
