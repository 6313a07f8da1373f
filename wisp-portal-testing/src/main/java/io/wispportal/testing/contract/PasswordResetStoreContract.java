package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.credential.PasswordReset;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PasswordResetStore} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("CRE-09")
public abstract class PasswordResetStoreContract extends StoreContract {

    private CustomerId ana;

    /** @return stores of which transactions, tenants, customers and password resets are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer().id();
    }

    @Test
    void findsTheLastOneWithEveryField() {
        assertThat(resets().find(isp.id(), ana)).isEmpty();

        assertThat(save(asked())).isTrue();
        assertThat(resets().find(isp.id(), ana)).contains(new PasswordReset(ana, null, NOON, 0, 1));
        PasswordReset sent = found().with("$argon2id$" + "A".repeat(200), NOON.plusSeconds(600));
        assertThat(save(sent)).isTrue();
        assertThat(save(found().tried())).isTrue();

        assertThat(found()).isEqualTo(new PasswordReset(ana, sent.hash(), NOON.plusSeconds(600), 1, 3));
    }

    @Test
    void whoeverIsLateStoresNothing() {
        save(asked());
        PasswordReset read = found();
        save(read.tried());

        assertThat(save(read.used())).isFalse();
        assertThat(save(asked())).isFalse();
        assertThat(found().tries()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void ofTwoAtTheSameTimeOneWins() {
        save(asked());
        PasswordReset read = found();

        assertThat(winners(() -> resets().save(isp.id(), read.tried()), () -> resets().save(isp.id(), read.tried())))
                .isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        save(asked());

        assertThat(resets().find(otherIsp.id(), ana)).isEmpty();
        assertThat(inTransaction(() -> resets().save(otherIsp.id(), found().tried())))
                .isFalse();
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> resets().save(isp.id(), asked()));

        assertThat(resets().find(isp.id(), ana)).isEmpty();
    }

    private PasswordReset asked() {
        return new PasswordReset(ana, null, NOON, 0, 0);
    }

    private PasswordReset found() {
        return resets().find(isp.id(), ana).orElseThrow();
    }

    private boolean save(PasswordReset reset) {
        return inTransaction(() -> resets().save(isp.id(), reset));
    }

    private PasswordResetStore resets() {
        return stores().passwordResets();
    }
}
