package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.SignInRecord;
import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The right password was found; then there is no turn for a second hash. */
class CrowdedSignInTest {

    private static final String PASSWORD = "wispmega-2026";

    private final TestIsp isp = new TestIsp();
    private final HashingGate gate = new HashingGate(1, 0, Duration.ZERO);
    private final CountDownLatch finish = new CountDownLatch(1);
    private final ExecutorService somebodyElse = Executors.newSingleThreadExecutor();

    @AfterEach
    void letGo() {
        finish.countDown();
        somebodyElse.shutdownNow();
    }

    @Test
    @Tag("CRE-10")
    void theRightPasswordPassesAndItsHashIsRenewedAnotherTime() {
        String weak = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD);
        SignInRecord account = ana();
        isp.inTransaction(() -> isp.store(CredentialStore.class)
                .rehash(isp.id(), SubjectKind.CUSTOMER, account.subject(), account.password(), weak));

        SessionClaims claims = crowdedAfterTheCheck().customer(null, "ana@wispmega", PASSWORD, "203.0.113.9");

        assertThat(claims.subject()).isEqualTo(account.subject());
        assertThat(ana().password().hash()).isEqualTo(weak);
    }

    private SignIn crowdedAfterTheCheck() {
        return new SignIns(isp).with(new OccupyingStore(isp.store(ThrottleStore.class)), new Passwords(gate));
    }

    private SignInRecord ana() {
        return isp.store(CredentialStore.class)
                .find(isp.id(), SubjectKind.CUSTOMER, new UserName("ana"))
                .orElseThrow();
    }

    /** Is asked before the check and after it; after it somebody else takes the only turn. */
    private final class OccupyingStore implements ThrottleStore {

        private final ThrottleStore behind;
        // Mutable state: how often it was asked.
        private int asked;

        OccupyingStore(ThrottleStore behind) {
            this.behind = behind;
        }

        @Override
        public List<Throttle> find(TenantId tenant, Collection<String> keys) {
            if (++asked == 2) {
                occupy();
            }
            return behind.find(tenant, keys);
        }

        @Override
        public boolean save(TenantId tenant, Throttle throttle) {
            return behind.save(tenant, throttle);
        }

        @Override
        public void clear(TenantId tenant, String key) {
            behind.clear(tenant, key);
        }

        @Override
        public boolean sweep(TenantId tenant, Instant before, int most) {
            return behind.sweep(tenant, before, most);
        }

        private void occupy() {
            CountDownLatch inside = new CountDownLatch(1);
            somebodyElse.execute(() -> gate.run(() -> {
                inside.countDown();
                return wait(finish);
            }));
            wait(inside);
        }

        private static boolean wait(CountDownLatch latch) {
            try {
                latch.await();
                return true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
