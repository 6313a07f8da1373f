package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.TestIsp;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers, without the hashing. */
@Tag("CRE-10")
class SignInThrottleTest {

    private static final String HERE = "203.0.113.9";

    private final TestIsp isp = new TestIsp();
    private final SignInThrottle throttle = new SignIns(isp).throttle(isp.store(ThrottleStore.class));

    @Test
    void anAccountLocksAtTheFifthFailureForThirtySeconds() {
        fail("ana", 4);
        assertThat(isLocked("ana")).isFalse();
        fail("ana", 1);
        assertThat(isLocked("ana")).isTrue();
        assertThat(isLocked("luis")).isFalse();

        isp.clock().advance(Duration.ofSeconds(30).minusMillis(1));
        assertThat(isLocked("ana")).isTrue();
        isp.clock().advance(Duration.ofMillis(1));
        assertThat(isLocked("ana")).isFalse();
        assertThat(isp.actions()).containsExactly(AuditAction.SIGN_IN_LOCKED);
        assertThat(isp.audit().get(0).details()).containsEntry("userName", "ana");
    }

    @Test
    void eachFurtherFailureDoublesTheLockUpToFifteenMinutes() {
        fail("ana", 4);
        List<Long> locks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            fromElsewhere("ana", i);
            locks.add(lockOf("ana", i));
        }

        assertThat(locks).containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);
    }

    @Test
    void countersAreSweptWhenTheyCountForNothing() {
        attempt("ana", HERE).failed(false);
        isp.after(Duration.ofHours(2));
        assertThat(counters()).containsExactlyInAnyOrder("account:customer:ana", "address-day:" + HERE);

        isp.after(Duration.ofHours(11));
        assertThat(counters()).containsExactly("address-day:" + HERE);

        isp.after(Duration.ofHours(12));
        assertThat(counters()).isEmpty();
        assertThat(isp.memory().alarms().pending()).isEmpty();
    }

    @Test
    void whatAnAccountIsLockedForInTheEndIsNotSwept() {
        fail("ana", 1);

        isp.after(Duration.ofDays(400));

        assertThat(counters()).containsExactly("account-ever:customer:ana");
    }

    @Test
    void failuresDuringALockAreNotCounted() {
        fail("ana", 5);
        fail("ana", 50);

        isp.clock().advance(Duration.ofSeconds(30));
        assertThat(isLocked("ana")).isFalse();
        fail("ana", 1);

        assertThat(lockOf("ana", 1)).isEqualTo(60);
    }

    @Test
    void successForgetsTheAccountsFailuresButNotTheAddresses() {
        for (int i = 0; i < 4; i++) {
            fail("ana", 4);
            attempt("ana", HERE).succeeded(PasswordScope.PERSONAL);
        }
        assertThat(isLocked("ana")).isFalse();

        fail("nobody1", 3);
        assertThat(isLocked("ana")).isFalse();
        fail("nobody2", 1);
        assertThat(isLocked("ana")).isTrue();
    }

    @Test
    void afterTwelveHoursAnAccountStartsAnew() {
        fail("ana", 4);
        isp.clock().advance(Duration.ofHours(12));
        fail("ana", 4);

        assertThat(isLocked("ana")).isFalse();
    }

    @Test
    void anAddressLocksAtTwentyInTenMinutesUntilTheyAreOver() {
        names(9).forEach(name -> fail(name, 2));
        fail("name9", 1);
        assertThat(isLocked("ana")).isFalse();
        isp.clock().advance(Duration.ofMinutes(9));
        fail("name9", 1);
        assertThat(isLocked("ana")).isTrue();
        assertThat(attempt("ana", "203.0.113.10").isLocked()).isFalse();

        isp.clock().advance(Duration.ofMinutes(1).minusMillis(1));
        assertThat(isLocked("ana")).isTrue();
        isp.clock().advance(Duration.ofMillis(1));
        assertThat(isLocked("ana")).isFalse();
    }

    @Test
    void anAddressLocksAtAHundredADay() {
        for (int i = 0; i < 99; i++) {
            fail("name" + i, 1);
            isp.clock().advance(Duration.ofMinutes(1));
        }
        isp.clock().advance(Duration.ofMinutes(10));
        assertThat(isLocked("ana")).isFalse();
        fail("name99", 1);
        isp.clock().advance(Duration.ofMinutes(11));

        assertThat(isLocked("ana")).isTrue();
        isp.clock().advance(Duration.ofDays(1));
        assertThat(isLocked("ana")).isFalse();
    }

    @Test
    void anOwnNetworkMayFailFiftyTimesAsOften() {
        isp.settings(new TenantSettings(false, null, null, null, List.of("203.0.113.0/24")));

        names(333).forEach(name -> fail(name, 3));
        assertThat(isLocked("ana")).isFalse();
        fail("name0", 1);
        assertThat(attempt("ana", HERE).isAddressLocked()).isTrue();
    }

    @Test
    void sixtyFourBitsOfAnIpv6AddressCountTogether() {
        names(11)
                .forEach(name -> attempt(name, "2001:db8:0:1::" + Math.abs(name.hashCode() % 9999))
                        .failed(true));

        assertThat(attempt("ana", "2001:db8:0:1:ffff::1").isLocked()).isTrue();
        assertThat(attempt("ana", "2001:db8:0:2::1").isLocked()).isFalse();
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantIsNotLocked() {
        fail("ana", 25);

        TenantId other = isp.demo().tenant("redrural").id();
        assertThat(throttle.attempt(other, null, SubjectKind.CUSTOMER, "ana", HERE)
                        .isLocked())
                .isFalse();
        assertThat(throttle.attempt(isp.id(), isp.tenant(), SubjectKind.STAFF, "ana", "203.0.113.77")
                        .isLocked())
                .isFalse();
    }

    @Test
    void aHundredFailuresInARowLockAnAccountForGoodHoweverSlow() {
        for (int i = 0; i < 99; i++) {
            fromElsewhere("ana", i);
            isp.clock().advance(Duration.ofDays(1));
        }
        assertThat(isLocked("ana")).isFalse();
        fromElsewhere("ana", 99);

        isp.clock().advance(Duration.ofDays(3650));
        assertThat(isLocked("ana")).isTrue();
        assertThat(isLocked("luis")).isFalse();
        assertThat(isp.actions()).containsExactly(AuditAction.RESET_NEEDED);
        assertThat(isp.audit().get(0).details()).containsExactly(Map.entry("userName", "ana"));
    }

    @Test
    void aSuccessBetweenThemForgetsAllFailures() {
        for (int i = 0; i < 99; i++) {
            fromElsewhere("ana", i);
            isp.clock().advance(Duration.ofDays(1));
        }
        attempt("ana", HERE).succeeded(PasswordScope.PERSONAL);
        fromElsewhere("ana", 99);
        isp.clock().advance(Duration.ofDays(1));

        assertThat(isLocked("ana")).isFalse();
    }

    @Test
    void ofNamesThatNobodyHasNothingIsKeptForGood() {
        attempt("nobody", HERE).failed(false);

        assertThat(isp.store(ThrottleStore.class).find(isp.id(), List.of("account-ever:customer:nobody")))
                .isEmpty();
        assertThat(isp.store(ThrottleStore.class).find(isp.id(), List.of("account:customer:nobody")))
                .hasSize(1);
    }

    @Test
    void moreThanTenNamesFromOneAddressBlockItForAnHour() {
        names(10).forEach(name -> fail(name, 1));
        fail("name3", 1);
        assertThat(isLocked("ana")).isFalse();
        fail("name10", 1);

        assertThat(attempt("ana", HERE).isAddressLocked()).isTrue();
        assertThat(attempt("ana", "203.0.113.10").isLocked()).isFalse();
        assertThat(isp.actions()).containsExactly(AuditAction.ADDRESS_BLOCKED);
        assertThat(isp.audit().get(0).details()).containsEntry("address", HERE);
        isp.clock().advance(Duration.ofHours(1).minusMillis(1));
        assertThat(isLocked("ana")).isTrue();
        isp.clock().advance(Duration.ofMillis(1));
        assertThat(isLocked("ana")).isFalse();
    }

    @Test
    void tenNamesInTenMinutesAreNoSpray() {
        names(10).forEach(name -> fail(name, 1));
        isp.clock().advance(Duration.ofMinutes(10));
        fail("name10", 1);

        assertThat(isLocked("ana")).isFalse();
    }

    @Test
    void moreThanFiveAccountsEnteredWithTheDefaultPasswordBlockTheAddressAndTellTheTenant() {
        for (String name : names(5)) {
            assertThat(attempt(name, HERE).succeeded(PasswordScope.DEFAULT)).isTrue();
            assertThat(attempt(name, HERE).succeeded(PasswordScope.DEFAULT)).isTrue();
        }
        assertThat(attempt("own", HERE).succeeded(PasswordScope.PERSONAL)).isTrue();
        assertThat(attempt("name5", HERE).succeeded(PasswordScope.DEFAULT)).isFalse();

        assertThat(attempt("ana", HERE).isAddressLocked()).isTrue();
        assertThat(isp.actions()).containsExactly(AuditAction.DEFAULT_PASSWORD_SPRAYED);
        isp.after(Duration.ZERO);
        assertThat(isp.memory().mail().sent(isp.id())).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(isp.tenant().contact().email());
            assertThat(mail.text())
                    .contains("WispMega", "contraseña predeterminada")
                    .doesNotContain("{");
        });
        isp.clock().advance(Duration.ofHours(1));
        assertThat(isLocked("ana")).isFalse();
    }

    @Test
    void anOwnNetworkMayEnterFiftyTimesAsManyAccountsWithTheDefaultPassword() {
        isp.settings(new TenantSettings(false, null, null, null, List.of("203.0.113.0/24")));

        names(250)
                .forEach(name -> assertThat(attempt(name, HERE).succeeded(PasswordScope.DEFAULT))
                        .isTrue());
        assertThat(attempt("one-more", HERE).succeeded(PasswordScope.DEFAULT)).isFalse();
    }

    @Test
    void anAttackOnTheTenantLocksAddressesButNoMoreAccounts() {
        failures(300);
        assertThat(isp.actions()).isEmpty();
        failures(1);
        assertThat(isp.actions()).containsExactly(AuditAction.SIGN_IN_ATTACKED);

        for (int i = 0; i < 20; i++) {
            fromElsewhere("ana", i);
        }
        assertThat(isLocked("ana")).isFalse();
        fail("luis", 20);
        assertThat(attempt("luis", HERE).isAddressLocked()).isTrue();

        isp.clock().advance(Duration.ofMinutes(9));
        failures(400);
        assertThat(isp.actions()).as("told once").containsExactly(AuditAction.SIGN_IN_ATTACKED);
        isp.clock().advance(Duration.ofMinutes(1));
        fromElsewhere("ana", 99);
        assertThat(isLocked("ana")).as("after it").isTrue();
    }

    @Test
    void threeHundredFailuresInMoreThanAMinuteAreNoAttack() {
        failures(300);
        isp.clock().advance(Duration.ofMinutes(1));
        failures(300);

        assertThat(isp.actions()).isEmpty();
    }

    @Test
    void whoeverIsSlowerCountsOn() throws InterruptedException {
        List<Thread> tries = names(4).stream()
                .map(name -> new Thread(
                        () -> attempt("ana", "198.51.100." + name.charAt(4)).failed(true)))
                .toList();
        tries.forEach(Thread::start);
        for (Thread one : tries) {
            one.join();
        }

        assertThat(isp.store(ThrottleStore.class).find(isp.id(), List.of("tenant-minute")))
                .extracting(Throttle::failures)
                .containsExactly(4);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "name" + i).toList();
    }

    private Attempt attempt(String local, String address) {
        return throttle.attempt(isp.id(), isp.tenant(), SubjectKind.CUSTOMER, local, address);
    }

    private boolean isLocked(String local) {
        return attempt(local, HERE).isLocked();
    }

    private void fail(String local, int times) {
        IntStream.range(0, times).forEach(i -> attempt(local, HERE).failed(true));
    }

    /** Each of another name at another address. */
    private void failures(int count) {
        IntStream.range(0, count)
                .forEach(i -> attempt("somebody" + i, "10.0." + i / 250 + "." + i % 250)
                        .failed(true));
    }

    private void fromElsewhere(String local, int number) {
        attempt(local, "198.51.100." + number).failed(true);
    }

    /** Waits until the lock is over and tells for how many seconds. */
    private long lockOf(String local, int number) {
        long seconds = 0;
        while (attempt(local, "198.51.100." + number).isLocked()) {
            isp.clock().advance(Duration.ofSeconds(1));
            seconds++;
        }
        return seconds;
    }

    private Stream<String> counters() {
        List<String> all = List.of(
                "account:customer:ana",
                "account-ever:customer:ana",
                "address-10min:" + HERE,
                "address-day:" + HERE,
                "address-names:" + HERE,
                "tenant-minute");
        return isp.store(ThrottleStore.class).find(isp.id(), all).stream().map(Throttle::key);
    }
}
