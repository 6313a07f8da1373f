package io.wispportal.jpa;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Notes every round trip that a data source makes: statements, commits and roll-backs. Statements must name a tenant.
 *
 * <p>Mutable state: what was noted since {@link #forget()}.
 */
final class CountingDataSource implements DataSource {

    private final DataSource real;
    private final List<String> noted = new CopyOnWriteArrayList<>();

    CountingDataSource(DataSource real) {
        this.real = real;
    }

    List<String> noted() {
        return List.copyOf(noted);
    }

    void forget() {
        noted.clear();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(Connection.class, real.getConnection(), "");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** @param sql what a prepared statement was prepared with, else empty */
    private <T> T counted(Class<T> type, Object target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            String given = arguments != null && arguments[0] instanceof String text ? text : sql;
            note(method.getName(), given);
            return wrapped(call(target, method, arguments), given);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrapped(Object result, String sql) {
        if (result instanceof PreparedStatement) {
            return counted(PreparedStatement.class, result, sql);
        }
        return result instanceof Statement ? counted(Statement.class, result, "") : result;
    }

    private void note(String method, String sql) {
        if (method.startsWith("execute") || method.equals("commit") || method.equals("rollback")) {
            TenantGuard.check(sql);
            noted.add(method + " " + sql);
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
