package io.wispportal.web.wiring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that opens itself anew when the database went away between two uses. The pools that servers make of a
 * data source in a deployment descriptor do not look whether what they hand out is still alive. Inside a transaction
 * nothing is replaced: there the loss is the caller's to know.
 */
final class LastingConnection implements InvocationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastingConnection.class);

    /** Used again within this time a connection is trusted, and busy servers pay no round trip for asking. */
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int ANSWER_SECONDS = 2;
    private static final Set<String> FIRST_CALLS =
            Set.of("prepareStatement", "createStatement", "prepareCall", "setAutoCommit");

    private final ConnectionOpening opening;
    private final LongSupplier nanoTime;

    /** Mutable state, used by one thread at a time as JDBC has it. */
    private Connection current;

    private long lastUse;
    private boolean autoCommit = true;

    private LastingConnection(ConnectionOpening opening, LongSupplier nanoTime) throws SQLException {
        this.opening = opening;
        this.nanoTime = nanoTime;
        this.current = opening.open();
        this.lastUse = nanoTime.getAsLong();
    }

    /** Opens a connection that lasts; {@code nanoTime} tells how long it lay idle. */
    static Connection open(ConnectionOpening opening, LongSupplier nanoTime) throws SQLException {
        var handler = new LastingConnection(opening, nanoTime);
        return (Connection) Proxy.newProxyInstance(
                LastingConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "LastingConnection[" + current + "]";
            default -> call(method, arguments);
        };
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        if (FIRST_CALLS.contains(method.getName())) {
            beforeUse(method, arguments);
        }
        try {
            return method.invoke(current, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        } finally {
            lastUse = nanoTime.getAsLong();
        }
    }

    private void beforeUse(Method method, Object @Nullable [] arguments) throws SQLException {
        var ending = method.getName().equals("setAutoCommit") && arguments != null && arguments[0].equals(true);
        if ((autoCommit || ending) && gone()) {
            Connection lost = current;
            current = opening.open();
            close(lost);
        }
        if (method.getName().equals("setAutoCommit")) {
            autoCommit = ending;
        }
    }

    /** What does not answer may still hold a socket; that it cannot be closed in good order is no news. */
    private static void close(Connection lost) {
        try {
            lost.close();
        } catch (SQLException alreadyGone) {
            LOG.debug("a lost connection could not be closed", alreadyGone);
        }
    }

    private boolean gone() throws SQLException {
        return current.isClosed()
                || (nanoTime.getAsLong() - lastUse > TRUSTED_NANOS && !current.isValid(ANSWER_SECONDS));
    }
}
