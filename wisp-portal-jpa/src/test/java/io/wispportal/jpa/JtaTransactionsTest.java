package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Who begins and ends the transactions of a server. */
final class JtaTransactionsTest {

    private final FakeJta server = new FakeJta();
    private final JtaTransactions transactions = new JtaTransactions(server, server);
    private final IllegalStateException failure = new IllegalStateException("on purpose");

    @Test
    void commitsWhatReturns() {
        assertThat(transactions.inTransaction(() -> "done")).isEqualTo("done");

        assertThat(server.calls).containsExactly("begin", "commit");
    }

    @Test
    void rollsBackWhatThrowsAndThrowsItOn() {
        assertThatThrownBy(() -> transactions.runInTransaction(this::fail)).isSameAs(failure);

        assertThat(server.calls).containsExactly("begin", "roll back");
    }

    @Test
    void joinsTheTransactionThatIsOpen() {
        server.begin();

        transactions.runInTransaction(() -> transactions.runInTransaction(() -> {}));

        assertThat(server.calls).containsExactly("begin");
    }

    @Test
    void aFailureInsideDoomsTheWholeEvenIfItIsCaught() {
        assertThatThrownBy(() -> transactions.runInTransaction(
                        () -> assertThatThrownBy(() -> transactions.runInTransaction(this::fail))
                                .isSameAs(failure)))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("marked");

        assertThat(server.calls).containsExactly("begin", "mark", "roll back at commit");
    }

    private void fail() {
        throw failure;
    }
}
