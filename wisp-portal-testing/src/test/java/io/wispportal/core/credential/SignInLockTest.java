package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.TestIsp;
import io.wispportal.credential.ThrottleStore;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lock stops. */
@Tag("CRE-10")
class SignInLockTest {

    private static final String PASSWORD = "wispmega-2026";

    private final TestIsp isp = new TestIsp();
    private final SignIn signIn = isp.portal().signIn();

    @ParameterizedTest
    @ValueSource(strings = {"ana @wispmega", "ana@ wispmega", " ana @ wispmega ", "ANA\t@wispmega"})
    void spacesInTheNameShareTheAccountsCounter(String typed) {
        for (int i = 0; i < 5; i++) {
            assertRefused(signIn, typed, "wrong", "203.0.113." + i);
        }

        assertRefused(signIn, "ana@wispmega", PASSWORD, "203.0.113.9");
        assertThat(isp.audit().get(0).details()).containsEntry("userName", "ana");
    }

    @Test
    void aLockedAddressIsRefusedWithoutAHash() {
        for (int i = 0; i < 20; i++) {
            assertRefused(signIn, "nobody" + i + "@wispmega", "wrong", "203.0.113.9");
        }
        HashingGate closed = new HashingGate(0, 0, Duration.ZERO);

        SignIn hashless = new SignIns(isp).with(isp.store(ThrottleStore.class), new Passwords(closed));

        assertRefused(hashless, "ana@wispmega", PASSWORD, "203.0.113.9");
        assertThatThrownBy(() -> hashless.customer(null, "ana@wispmega", PASSWORD, "203.0.113.10"))
                .isInstanceOf(BusyException.class);
    }

    @Test
    void aLockThatFallsWhileThePasswordIsHashedHolds() {
        SignIn late = new SignIns(isp).with(lockedAtTheSecondLook(), new Passwords(HashingGate.forThisMachine()));

        assertRefused(late, "ana@wispmega", PASSWORD, "203.0.113.9");
        assertThat(isp.actions()).doesNotContain(AuditAction.SIGNED_IN);
    }

    /** Five others guess wrong between the first look at the counters and the second. */
    private ThrottleStore lockedAtTheSecondLook() {
        ThrottleStore real = isp.store(ThrottleStore.class);
        int[] looks = {0};
        return (ThrottleStore) Proxy.newProxyInstance(
                ThrottleStore.class.getClassLoader(), new Class<?>[] {ThrottleStore.class}, (self, method, values) -> {
                    if (method.getName().equals("find") && ++looks[0] == 2) {
                        for (int i = 0; i < 5; i++) {
                            assertRefused(signIn, "ana@wispmega", "wrong", "198.51.100." + i);
                        }
                    }
                    return method.invoke(real, values);
                });
    }

    private static void assertRefused(SignIn signIn, String typed, String password, String address) {
        assertThatThrownBy(() -> signIn.customer(null, typed, password, address))
                .isInstanceOf(SignInRefusedException.class);
    }
}
