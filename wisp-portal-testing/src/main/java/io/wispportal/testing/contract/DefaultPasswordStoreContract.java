package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DefaultPasswordStore} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class DefaultPasswordStoreContract extends StoreContract {

    private static final DefaultPassword FIRST =
            new DefaultPassword(1, "$argon2id$" + "A".repeat(200), "B".repeat(400) + "==");
    private static final DefaultPassword SECOND = new DefaultPassword(2, "$second", "c2Vjb25k");

    /** @return stores of which transactions, tenants and default passwords are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void hasNoneBeforeTheFirst() {
        assertThat(passwords().newest(isp.id())).isEmpty();
    }

    @Test
    void findsTheNewestWithEveryField() {
        assertThat(add(isp, FIRST)).isTrue();
        assertThat(passwords().newest(isp.id())).contains(FIRST);

        assertThat(add(isp, SECOND)).isTrue();
        assertThat(passwords().newest(isp.id())).contains(SECOND);
    }

    @Test
    void storesNothingIfTheEpochExists() {
        add(isp, FIRST);

        assertThat(add(isp, new DefaultPassword(1, "$other", "b3RoZXI="))).isFalse();

        assertThat(passwords().newest(isp.id())).contains(FIRST);
    }

    @Test
    void theTransactionGoesOnAfterALostRace() {
        add(isp, FIRST);

        boolean added = inTransaction(() -> {
            assertThat(passwords().add(isp.id(), FIRST)).isFalse();
            return passwords().add(isp.id(), SECOND);
        });

        assertThat(added).isTrue();
        assertThat(passwords().newest(isp.id())).contains(SECOND);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        long winners = winners(
                () -> passwords().add(isp.id(), FIRST),
                () -> passwords().add(isp.id(), new DefaultPassword(1, "$other", "b3RoZXI=")));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        add(isp, FIRST);

        assertThat(passwords().newest(otherIsp.id())).isEmpty();
        assertThat(add(otherIsp, FIRST)).isTrue();
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> passwords().add(isp.id(), FIRST));

        assertThat(passwords().newest(isp.id())).isEmpty();
    }

    private boolean add(SampleIsp to, DefaultPassword next) {
        return inTransaction(() -> passwords().add(to.id(), next));
    }

    private DefaultPasswordStore passwords() {
        return stores().defaultPasswords();
    }
}
