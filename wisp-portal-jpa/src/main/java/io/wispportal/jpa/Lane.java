package io.wispportal.jpa;

import io.wispportal.job.AlarmKind;
import java.util.Arrays;
import java.util.List;

/**
 * Alarms that share workers and a table. A lane whose workers all hang delays no other; a table of its own, because the
 * scheduler takes whatever is due in its table.
 */
enum Lane {
    /** Work on routers, which may hang. */
    ROUTERS("scheduled_router_tasks"),
    /** Batches of messages, which take hours. */
    BATCHES("scheduled_batch_tasks"),
    /** Everything else. */
    GENERAL("scheduled_tasks");

    private final String table;

    Lane(String table) {
        this.table = table;
    }

    static Lane of(AlarmKind kind) {
        return switch (kind) {
            case CONVERGE_ROUTER, TRY_ROUTER -> ROUTERS;
            case RUN_BATCH -> BATCHES;
            default -> GENERAL;
        };
    }

    String table() {
        return table;
    }

    List<AlarmKind> kinds() {
        return Arrays.stream(AlarmKind.values())
                .filter(kind -> of(kind) == this)
                .toList();
    }
}
