package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.captcha.CaptchaAnswerStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CaptchaAnswerStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("CAP-03")
public abstract class CaptchaAnswerStoreContract extends StoreContract {

    private final String hash = Samples.name("n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCg");

    /** @return stores of which transactions, tenants and captcha answers are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void takesAnAnswerOnce() {
        assertThat(use(isp.id(), hash, NOON)).isTrue();
        assertThat(use(isp.id(), hash, NOON)).isFalse();
        assertThat(use(isp.id(), hash, NOON.plusSeconds(600))).isFalse();
        assertThat(use(isp.id(), hash + "x", NOON)).isTrue();
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        assertThat(winners(
                        () -> answers().use(isp.id(), hash, NOON),
                        () -> answers().use(isp.id(), hash, NOON)))
                .isEqualTo(1);
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> answers().use(isp.id(), hash, NOON));

        assertThat(use(isp.id(), hash, NOON)).isTrue();
    }

    @Test
    void sweepsWhatNeedNotBeRememberedTheOldestFirst() {
        use(isp.id(), "old", NOON);
        use(isp.id(), "older", NOON.minusSeconds(1));
        use(isp.id(), "young", NOON.plusSeconds(1));

        assertThat(sweep(isp.id(), NOON, 1)).isTrue();
        assertThat(use(isp.id(), "older", NOON.plusSeconds(1))).as("forgotten").isTrue();
        assertThat(use(isp.id(), "old", NOON)).as("not yet forgotten").isFalse();

        assertThat(sweep(isp.id(), NOON, 10)).isTrue();
        assertThat(use(isp.id(), "young", NOON)).as("still remembered").isFalse();
        assertThat(sweep(isp.id(), NOON.plusSeconds(1), 10)).isFalse();
    }

    @Test
    void remembersForTheInstallationToo() {
        assertThat(use(TenantId.INSTALLATION, hash, NOON)).isTrue();
        assertThat(use(TenantId.INSTALLATION, hash, NOON)).isFalse();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        use(isp.id(), hash, NOON);

        assertThat(sweep(otherIsp.id(), NOON, 10)).isFalse();
        assertThat(use(otherIsp.id(), hash, NOON)).isTrue();
        assertThat(use(isp.id(), hash, NOON)).isFalse();
    }

    private boolean use(TenantId tenant, String used, Instant until) {
        return inTransaction(() -> answers().use(tenant, used, until));
    }

    private boolean sweep(TenantId tenant, Instant now, int most) {
        return inTransaction(() -> answers().sweep(tenant, now, most));
    }

    private CaptchaAnswerStore answers() {
        return stores().captchaAnswers();
    }
}
