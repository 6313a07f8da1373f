package io.wispportal.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastingConnectionTest {

    private final List<Connection> opened = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = LastingConnection.open(this::openOne, clock::get);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aConnectionLostBetweenTwoUsesIsReplaced() throws SQLException {
        opened.get(0).close();

        assertThat(answers()).isTrue();
        assertThat(opened).hasSize(2);
    }

    @Test
    void aLivingConnectionIsKeptHoweverLongItLayIdle() throws SQLException {
        clock.addAndGet(Duration.ofHours(1).toNanos());

        assertThat(answers()).isTrue();
        assertThat(opened).hasSize(1);
    }

    @Test
    void aConnectionThatNoLongerAnswersIsReplacedAndClosed() throws SQLException {
        Connection deaf = mock(Connection.class);
        List<Connection> next = new ArrayList<>(List.of(deaf));
        try (var lasting = LastingConnection.open(() -> next.isEmpty() ? openOne() : next.remove(0), clock::get)) {
            clock.addAndGet(Duration.ofSeconds(2).toNanos());

            assertThat(lasting.prepareStatement("select 1")).isNotNull();

            verify(deaf).close();
        }
    }

    @Test
    void aLossInsideATransactionIsTheCallersToKnow() throws SQLException {
        connection.setAutoCommit(false);
        opened.get(0).close();

        assertThatThrownBy(this::answers).isInstanceOf(SQLException.class);
        assertThat(opened).hasSize(1);
    }

    @Test
    void afterALostTransactionTheNextUseFindsANewConnection() throws SQLException {
        connection.setAutoCommit(false);
        opened.get(0).close();

        connection.setAutoCommit(true);

        assertThat(answers()).isTrue();
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void isOnlyEqualToItself() throws SQLException {
        try (var other = LastingConnection.open(this::openOne, clock::get)) {
            assertThat(List.of(connection)).contains(connection).doesNotContain(other, opened.get(0));
        }
    }

    private boolean answers() throws SQLException {
        try (var statement = connection.prepareStatement("select 1");
                var rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    private Connection openOne() throws SQLException {
        opened.add(DriverManager.getConnection("jdbc:h2:mem:"));
        return opened.get(opened.size() - 1);
    }
}
