package io.wispportal.jpa;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import io.wispportal.job.AlarmKind;
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
 * rings on one of them. A node that gives no sign of life for four heartbeats loses its alarms to the others.
 *
 * <p>Mutable state: the scheduler within, from {@link #start()} to {@link #close()}.
 */
public final class PortalScheduler implements AutoCloseable {

    private static final Duration LONGEST_WAIT_AT_END = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    /**
     * @param dataSource a container's is welcome; used outside transactions
     * @param listener   who is woken
     * @param threads    makes all threads; a container's factory gives them its context
     * @param rhythm     how often to look and to give a sign of life
     */
    public PortalScheduler(DataSource dataSource, AlarmListener listener, ThreadFactory threads, Rhythm rhythm) {
        // The scheduler shuts down the executors it is given: so they are its own.
        SchedulerBuilder builder = Scheduler.create(dataSource, tasks(listener))
                .schedulerName(new SchedulerName.Fixed(rhythm.node()))
                .threads(rhythm.workers())
                .executorService(Executors.newFixedThreadPool(rhythm.workers(), threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .pollingInterval(rhythm.poll())
                .heartbeatInterval(rhythm.heartbeat())
                .missedHeartbeatsLimit(rhythm.missedHeartbeats())
                .shutdownMaxWait(LONGEST_WAIT_AT_END)
                .commitWhenAutocommitDisabled(true);
        this.scheduler = polling(builder, dataSource).build();
    }

    /** Begins to ring; alarms that were due while no node ran ring at once. */
    public void start() {
        scheduler.start();
    }

    /** Lets alarms that ring now finish, for some seconds, and rings no more. */
    @Override
    public void close() {
        scheduler.stop();
    }

    private static List<Task<?>> tasks(AlarmListener listener) {
        return Arrays.stream(AlarmKind.values())
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
