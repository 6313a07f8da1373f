package io.wispportal.testing.contract;

import static io.wispportal.session.SubjectKind.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.SignInRecord;
import io.wispportal.credential.StoredPassword;
import io.wispportal.customer.Customer;
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

    /** @return stores of which transactions, tenants, customers, credentials and default passwords are used */
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
    @Tag("CRE-05")
    void imposesEachGenerationOnceAndNeverAnOlderOne() {
        add(isp, FIRST);
        add(isp, SECOND);

        assertThat(impose(isp, 2)).isTrue();
        assertThat(impose(isp, 2)).isFalse();
        assertThat(impose(isp, 1)).isFalse();
    }

    @Test
    @Tag("CRE-04")
    @Tag("CRE-05")
    void imposedItCountsForEverybodyOfThisTenantAndEndsTheirSessions() {
        add(isp, FIRST);
        add(otherIsp, FIRST);
        Customer ana = isp.customer();
        Customer stranger = otherIsp.customer();
        commit(() -> stores().credentials().set(isp.id(), CUSTOMER, ana.id().value(), "$own"));
        long before = record(isp, ana).facts().version();
        add(isp, SECOND);
        assertThat(record(isp, ana).password().hash()).isEqualTo("$own");

        assertThat(impose(isp, 2)).isTrue();

        assertThat(record(isp, ana).password()).isEqualTo(new StoredPassword(PasswordScope.DEFAULT, 2, "$second"));
        assertThat(record(isp, ana).facts().version()).isGreaterThan(before);
        assertThat(record(otherIsp, stranger).password().epoch()).isEqualTo(1);
    }

    @RepeatedTest(5)
    @Tag("CRE-05")
    void ofTwoWhoImposeAtTheSameTimeOneWins() {
        add(isp, FIRST);

        assertThat(winners(
                        () -> passwords().impose(isp.id(), 1), () -> passwords().impose(isp.id(), 1)))
                .isEqualTo(1);
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
        rollBack(() -> {
            passwords().add(isp.id(), FIRST);
            passwords().impose(isp.id(), 1);
        });

        assertThat(passwords().newest(isp.id())).isEmpty();
        add(isp, FIRST);
        assertThat(impose(isp, 1)).isTrue();
    }

    private boolean impose(SampleIsp on, long epoch) {
        return inTransaction(() -> passwords().impose(on.id(), epoch));
    }

    private SignInRecord record(SampleIsp of, Customer customer) {
        return stores().credentials()
                .find(of.id(), CUSTOMER, customer.userName())
                .orElseThrow();
    }

    private boolean add(SampleIsp to, DefaultPassword next) {
        return inTransaction(() -> passwords().add(to.id(), next));
    }

    private DefaultPasswordStore passwords() {
        return stores().defaultPasswords();
    }
}
