package io.wispportal.app.launch;

import io.wispportal.web.wiring.DatabaseConnections;
import io.wispportal.web.wiring.DatabaseSettings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Connects to the database once, as both users, before the server starts. Nothing is written, but a file database is
 * created when it is not there yet.
 */
final class DatabaseProbe {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** H2's code for a file that another process has open. */
    private static final int IN_USE = 90020;

    private final DatabaseSettings settings;
    private final ClassLoader drivers;
    private final Duration limit;

    DatabaseProbe(DatabaseSettings settings, ClassLoader drivers) {
        this(settings, drivers, LIMIT);
    }

    DatabaseProbe(DatabaseSettings settings, ClassLoader drivers, Duration limit) {
        this.settings = settings;
        this.drivers = drivers;
        this.limit = limit;
    }

    /** Throws {@link StartFailure} when a connection is refused or takes longer than the limit, five seconds. */
    void check() {
        var attempt = new CompletableFuture<Void>();
        var thread = new Thread(() -> connect(attempt), "database-probe");
        thread.setDaemon(true);
        thread.start();
        try {
            attempt.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            throw refused(Objects.requireNonNull(refused.getCause()));
        } catch (TimeoutException silent) {
            throw failure("no contesta en " + limit.toSeconds() + " segundos");
        } catch (InterruptedException stopped) {
            throw failure("el inicio fue interrumpido");
        }
    }

    private void connect(CompletableFuture<Void> attempt) {
        try {
            var connections = new DatabaseConnections(settings, drivers);
            connections.open().close();
            if (!settings.ownerUser().equals(settings.user())) {
                connections.openAsOwner().close();
            }
            attempt.complete(null);
        } catch (SQLException | RuntimeException refusal) {
            attempt.completeExceptionally(refusal);
        }
    }

    private StartFailure refused(Throwable refusal) {
        var folder = settings.folder();
        var inUse = refusal instanceof SQLException sql && sql.getErrorCode() == IN_USE && folder != null;
        return inUse
                ? new StartFailure(
                        StartFailure.DATABASE,
                        "otro portal usa la carpeta " + folder
                                + ". Ciérrelo o elija otra, por ejemplo: PORTAL_DATA=./data2 PORT=9090 ./run")
                : failure(reason(refusal));
    }

    private static String reason(Throwable refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }

    private StartFailure failure(String reason) {
        return new StartFailure(
                StartFailure.DATABASE,
                "la base de datos " + settings.shownUrl() + " no se puede usar (" + reason
                        + "). Revise PORTAL_DB_URL, PORTAL_DB_USER y PORTAL_DB_PASSWORD.");
    }
}
