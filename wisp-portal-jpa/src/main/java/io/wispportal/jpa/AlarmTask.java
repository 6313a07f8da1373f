package io.wispportal.jpa;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.wispportal.job.AlarmKind;
import io.wispportal.job.AlarmListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What one kind of alarm does when it rings. */
final class AlarmTask {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private AlarmTask() {}

    static Task<Void> of(AlarmKind kind, AlarmListener listener) {
        return Tasks.custom(Alarm.taskName(kind), Void.class)
                .onFailure(AlarmTask::ringLater)
                .onDeadExecutionRevive()
                .execute((instance, context) -> afterwards(ring(listener, Alarm.parse(kind, instance.getId()))));
    }

    /** 5 s, 10 s, 20 s and so on up to a quarter of an hour. */
    static Duration pauseAfter(int failuresBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static Optional<Instant> ring(AlarmListener listener, Alarm alarm) {
        return listener.ring(alarm.tenant(), alarm.kind(), alarm.subject());
    }

    private static CompletionHandler<Void> afterwards(Optional<Instant> next) {
        return (complete, operations) ->
                next.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
    }

    private static void ringLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Duration pause = pauseAfter(complete.getExecution().consecutiveFailures);
        operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }
}
