package io.wispportal.jpa;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import io.wispportal.job.AlarmListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/**
 * Rings the alarms that {@code AlarmClock} has set, on this node. Any number of nodes may run on one database; each alarm
 * rings on one of them. A node that gives no sign of life for four heartbeats loses its alarms to the others. Each
 * {@link Lane} has workers of its own.
 *
 * <p>Mutable state: the schedulers within, from {@link #start()} to {@link #close()}.
 */
public final class PortalScheduler implements AutoCloseable {

    private static final Duration LONGEST_WAIT_AT_END = Duration.ofSeconds(10);

    private final List<Scheduler> lanes;

    /**
     * @param dataSource a container's is welcome; used outside transactions
     * @param listener   who is woken
     * @param threads    makes all threads; a container's factory gives them its context
     * @param rhythm     how often to look and to give a sign of life
     */
    public PortalScheduler(DataSource dataSource, AlarmListener listener, ThreadFactory threads, Rhythm rhythm) {
        this.lanes = Arrays.stream(Lane.values())
                .map(lane -> scheduler(lane, dataSource, listener, threads, rhythm))
                .toList();
    }

    /** Begins to ring; alarms that were due while no node ran ring at once. */
    public void start() {
        lanes.forEach(Scheduler::start);
    }

    /** Lets alarms that ring now finish, for some seconds, and rings no more. */
    @Override
    public void close() {
        lanes.forEach(Scheduler::stop);
    }

    /** The scheduler shuts down the executors that it is given: so they are its own. */
    private static Scheduler scheduler(
            Lane lane, DataSource dataSource, AlarmListener listener, ThreadFactory threads, Rhythm rhythm) {
        int workers = lane == Lane.ROUTERS ? rhythm.routers() : rhythm.workers();
        SchedulerBuilder builder = Scheduler.create(dataSource, tasks(lane, listener))
                .tableName(lane.table())
                .schedulerName(new SchedulerName.Fixed(rhythm.node()))
                .threads(workers)
                .executorService(Executors.newFixedThreadPool(workers, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .pollingInterval(rhythm.poll())
                .heartbeatInterval(rhythm.heartbeat())
                .missedHeartbeatsLimit(rhythm.missedHeartbeats())
                .shutdownMaxWait(LONGEST_WAIT_AT_END)
                .commitWhenAutocommitDisabled(true);
        return polling(builder, dataSource).build();
    }

    private static List<Task<?>> tasks(Lane lane, AlarmListener listener) {
        return lane.kinds().stream()
                .<Task<?>>map(kind -> AlarmTask.of(kind, listener))
                .toList();
    }

    /** PostgreSQL hands out and locks due rows in one statement; H2 cannot. */
    private static SchedulerBuilder polling(SchedulerBuilder builder, DataSource dataSource) {
        return isPostgreSql(dataSource)
                ? builder.pollUsingLockAndFetch(0.5, 2.0)
                : builder.pollUsingFetch(0.5, 3.0).jdbcCustomization(new DefaultJdbcCustomization(false));
    }

    private static boolean isPostgreSql(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }
}
