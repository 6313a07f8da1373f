package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Transactions;
import io.wispportal.service.Plan;
import io.wispportal.testing.PortalStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Transactions} must keep. To check yours, extend this class, return your transactions with at least
 * tenants and plans that take part in them from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class TransactionsContract extends StoreContract {

    private Transactions transactions;
    private final Plan plan = Samples.plan("Hogar 20");

    /** @return stores of which transactions, tenants and plans are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void takeTransactions() {
        transactions = stores().transactions();
    }

    @Test
    void returnsWhatTheWorkReturned() {
        assertThat(transactions.inTransaction(() -> "done")).isEqualTo("done");
    }

    @Test
    void mayReturnNothing() {
        @Nullable String nothing = transactions.<@Nullable String>inTransaction(() -> null);

        assertThat(nothing).isNull();
    }

    @Test
    void keepsWhatWasWrittenWhenTheWorkReturns() {
        transactions.runInTransaction(this::add);

        assertThat(isStored()).isTrue();
    }

    @Test
    void leavesNothingWhenTheWorkThrowsAndThrowsItOn() {
        IllegalArgumentException failure = new IllegalArgumentException("on purpose");

        assertThatThrownBy(() -> transactions.runInTransaction(() -> {
                    add();
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(isStored()).isFalse();
    }

    @Test
    void leavesNothingAfterAnErrorEither() {
        AssertionError failure = new AssertionError("on purpose");

        assertThatThrownBy(() -> transactions.runInTransaction(() -> {
                    add();
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(isStored()).isFalse();
    }

    @Test
    void seesItsOwnChanges() {
        boolean seen = transactions.inTransaction(() -> {
            add();
            return isStored();
        });

        assertThat(seen).isTrue();
    }

    @Test
    void othersSeeNothingBeforeTheEnd() {
        boolean seen = transactions.inTransaction(() -> {
            add();
            return Race.elsewhere(this::isStored);
        });

        assertThat(seen).isFalse();
    }

    @Test
    void joinsTheOneThatIsOpen() {
        boolean seen = transactions.inTransaction(() -> {
            transactions.runInTransaction(this::add);
            return Race.elsewhere(this::isStored);
        });

        assertThat(seen).as("stored at the end of the inner one").isFalse();
        assertThat(isStored()).isTrue();
    }

    @Test
    void whatWasJoinedIsRolledBackWithTheWhole() {
        rollBack(() -> transactions.runInTransaction(this::add));

        assertThat(isStored()).isFalse();
    }

    @Test
    void aFailureInsideDoomsTheWholeEvenIfItIsCaught() {
        assertThatThrownBy(() -> transactions.runInTransaction(() -> {
                    add();
                    assertThatThrownBy(() -> transactions.runInTransaction(TransactionsContract::fail))
                            .hasMessage("inside");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(isStored()).isFalse();
    }

    @Test
    void worksAgainAfterAFailure() {
        rollBack(this::add);

        transactions.runInTransaction(this::add);

        assertThat(isStored()).isTrue();
    }

    @Test
    void everyThreadHasItsOwn() {
        Plan kept = Samples.plan("Hogar 30");

        rollBack(() -> Race.elsewhere(() -> transactions.inTransaction(() -> {
            stores().plans().add(isp.id(), kept);
            return true;
        })));

        assertThat(stores().plans().find(isp.id(), kept.id())).contains(kept);
    }

    private static void fail() {
        throw new IllegalStateException("inside");
    }

    private void add() {
        stores().plans().add(isp.id(), plan);
    }

    private boolean isStored() {
        return stores().plans().find(isp.id(), plan.id()).isPresent();
    }
}
