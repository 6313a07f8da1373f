package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.testing.PortalStores;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the contracts of stores share: two tenants of the test's own in the stores under test. The stores need not be
 * empty and nothing is deleted afterwards.
 *
 * <p>Mutable state: the tenants, made anew for each test.
 */
public abstract class StoreContract {

    SampleIsp isp;
    SampleIsp otherIsp;

    /** The stores under test; all must work on the same data. Called several times in one test. */
    protected abstract PortalStores stores();

    @BeforeEach
    final void addTwoTenants() {
        isp = SampleIsp.in(stores());
        otherIsp = SampleIsp.in(stores());
    }

    final <T> T inTransaction(Supplier<T> work) {
        return stores().transactions().inTransaction(work);
    }

    final void commit(Runnable work) {
        stores().transactions().runInTransaction(work);
    }

    /** Does the work in a transaction that fails after it. */
    final void rollBack(Runnable work) {
        IllegalStateException failure = new IllegalStateException("on purpose");
        assertThatThrownBy(() -> commit(() -> {
                    work.run();
                    throw failure;
                }))
                .isSameAs(failure);
    }

    /** Lets two threads try at the same time, each in a transaction of its own; how many answered true. */
    final long winners(BooleanSupplier one, BooleanSupplier two) {
        return Race.winners(() -> inTransaction(one::getAsBoolean), () -> inTransaction(two::getAsBoolean));
    }
}
