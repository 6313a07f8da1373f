package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does commands, unless something goes wrong. */
final class Executions {

    private final Router router;
    private final Faults faults;
    private final CommandLog log;

    Executions(Router router, Faults faults, CommandLog log) {
        this.router = router;
        this.faults = faults;
        this.log = log;
    }

    /** What the client is told; nothing when nobody hears it any more. */
    List<Sentence> run(Job job) {
        Connection connection = job.connection();
        if (job.isFarewell()) {
            connection.endAfterwards();
        }
        return job.isCancelled() || connection.isEnding() ? List.of() : cutOrRun(job, faults.countCommand());
    }

    private List<Sentence> cutOrRun(Job job, @Nullable CutMoment cut) {
        if (cut == CutMoment.BEFORE_IT_TOOK_EFFECT) {
            job.connection().endAfterwards();
            return List.of();
        }
        List<Reply> replies = replies(job);
        log.done(job.command(), replies);
        if (cut != null || ends(replies)) {
            job.connection().endAfterwards();
        }
        return cut == null ? job.said(replies) : List.of();
    }

    /** A fault of ours is not taken for an answer of a router. */
    private List<Reply> replies(Job job) {
        try {
            return router.run(job.connection().session(), job.command());
        } catch (RuntimeException fault) {
            log.broken(job.command(), fault);
            return List.of(Reply.of(ReplyKind.FATAL).with("message", Bytes.utf8("the simulator failed: " + fault)));
        }
    }

    private static boolean ends(List<Reply> replies) {
        return replies.get(replies.size() - 1).kind() == ReplyKind.FATAL;
    }
}
