package io.wispportal.app.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One database on {@link PostgreSql}, asked and changed with plain SQL, as its owner.
 *
 * @param user     who the portal works as
 * @param password of both
 */
record Database(String url, String owner, String user, String password) {

    /** The number that the query answers. */
    long count(String sql, Object... values) {
        return Long.parseLong(texts(sql, values).get(0));
    }

    /** The first column of the first row. */
    String text(String sql, Object... values) {
        return texts(sql, values).get(0);
    }

    /** The first column of each row as text. */
    List<String> texts(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    void change(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url + "?stringtype=unspecified", owner, password);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
