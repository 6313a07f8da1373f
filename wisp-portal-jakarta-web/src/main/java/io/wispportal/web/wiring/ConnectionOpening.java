package io.wispportal.web.wiring;

import java.sql.Connection;
import java.sql.SQLException;

/** One way of opening a connection. */
interface ConnectionOpening {

    /** A new connection, which the caller closes. */
    Connection open() throws SQLException;
}
