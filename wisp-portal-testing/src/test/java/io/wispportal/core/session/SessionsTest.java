package io.wispportal.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.TestIsp;
import io.wispportal.core.credential.SignInRefusedException;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.credential.CredentialStore;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.session.SubjectKind;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final TestIsp isp = new TestIsp();
    private final Sessions sessions = isp.portal().sessions();

    @Test
    void claimsComeBackAsTheyWere() {
        SessionClaims claims = ana();
        SessionCodec codec = new SessionCodec(PortalKeys.generate());

        assertThat(codec.read(codec.write(claims))).contains(claims);
        assertThat(new SessionCodec(PortalKeys.generate()).read(codec.write(claims)))
                .isEmpty();
        assertThat(sessions.cookies().unseal(sessions.cookies().seal(claims))).contains(claims);
        assertThat(sessions.cookies().unseal("")).isEmpty();
    }

    @Test
    void signedTextThatIsNoSessionIsNone() {
        PortalKeys keys = PortalKeys.generate();
        SessionCodec codec = new SessionCodec(keys);

        assertThat(codec.read(keys.sign("session", new byte[0]))).isEmpty();
        assertThat(codec.read(keys.sign("session", new byte[] {2, 0, 0}))).isEmpty();
        assertThat(codec.read(keys.sign("session", new byte[200]))).isEmpty();
        assertThat(codec.read(keys.sign("session", new byte[] {1, 2, 3}))).isEmpty();
    }

    @Test
    void anIdleSessionEndsAfterThirtyMinutesAndStaffAfterFifteen() {
        String customer = sessions.cookies().seal(ana());
        String staff = sessions.cookies().seal(cashier());

        isp.clock().advance(Duration.ofMinutes(15).minusMillis(1));
        assertThat(sessions.cookies().unseal(staff)).isPresent();
        isp.clock().advance(Duration.ofMillis(1));
        assertThat(sessions.cookies().unseal(staff)).isEmpty();
        assertThat(sessions.cookies().unseal(customer)).isPresent();
        isp.clock().advance(Duration.ofMinutes(15));
        assertThat(sessions.cookies().unseal(customer)).isEmpty();
    }

    @Test
    void aBusySessionEndsAfterTwelveHoursAndStaffAfterEight() {
        assertThat(busyMinutes(ana())).isEqualTo(12 * 60);
        assertThat(busyMinutes(cashier())).isEqualTo(8 * 60);
    }

    @Test
    void aCookieIsRenewedAtMostOnceAMinute() {
        SessionClaims claims = ana();

        isp.clock().advance(Duration.ofSeconds(59));
        assertThat(sessions.cookies().renewed(claims)).isEmpty();
        isp.clock().advance(Duration.ofSeconds(1));
        assertThat(sessions.cookies().renewed(claims)).get().satisfies(renewed -> {
            assertThat(renewed.expires()).isEqualTo(claims.expires());
            assertThat(renewed.id()).isEqualTo(claims.id());
        });
    }

    @Test
    void whoSignedOutIsOutAndOthersAreNot() {
        SessionClaims here = ana();
        SessionClaims there = ana();

        sessions.end(here);
        sessions.end(here);

        assertThatThrownBy(() -> sessions.customer(here)).isInstanceOf(SessionOverException.class);
        assertThat(sessions.customer(there)).isEqualTo(isp.customer("ana"));
        assertThat(isp.actions()).contains(AuditAction.SIGNED_OUT);
        isp.after(Duration.ofHours(12));
        assertThat(sessions.cookies().unseal(sessions.cookies().seal(here))).isEmpty();
    }

    @Test
    void theSixthSignInEndsTheOldestSession() {
        List<SessionClaims> opened = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            isp.clock().advance(Duration.ofSeconds(1));
            opened.add(ana());
        }

        assertThatThrownBy(() -> sessions.customer(opened.get(0))).isInstanceOf(SessionOverException.class);
        assertThat(opened.subList(1, 6))
                .allSatisfy(claims -> assertThat(sessions.customer(claims)).isEqualTo(isp.customer("ana")));
        assertThat(isp.actions()).containsOnlyOnce(AuditAction.OLDEST_SESSION_ENDED);
    }

    @Test
    void whoSignedOutMakesRoomForAnother() {
        SessionClaims first = ana();
        IntStream.range(0, 10).forEach(i -> sessions.end(ana()));

        assertThat(sessions.customer(first)).isEqualTo(isp.customer("ana"));
    }

    @Test
    void expiredSessionsAreTakenFromTheListWithoutAWord() {
        IntStream.range(0, 5).forEach(i -> ana());
        isp.after(Duration.ofHours(12));
        SessionClaims claims = ana();

        assertThat(sessions.customer(claims)).isEqualTo(isp.customer("ana"));
        assertThat(isp.actions()).doesNotContain(AuditAction.OLDEST_SESSION_ENDED);
        assertThat(isp.store(OpenSessionStore.class)
                        .ofCustomer(isp.id(), isp.customer("ana").customer()))
                .hasSize(5);
    }

    @Test
    void ofSignInsAtTheSameTimeFiveSessionsAreLeft() throws Exception {
        List<SessionClaims> opened = Collections.synchronizedList(new ArrayList<>());
        List<Thread> browsers = IntStream.range(0, 12)
                .mapToObj(i -> new Thread(() -> opened.add(ana())))
                .toList();
        browsers.forEach(Thread::start);
        for (Thread browser : browsers) {
            browser.join();
        }

        assertThat(opened).hasSize(12);
        assertThat(opened.stream().filter(this::holds)).hasSize(5);
    }

    @Test
    void aNewPasswordEndsEarlierSessions() {
        SessionClaims before = ana();
        isp.inTransaction(() -> isp.store(CredentialStore.class)
                .set(
                        isp.id(),
                        SubjectKind.CUSTOMER,
                        isp.customer("ana").customer().value(),
                        "hash"));

        assertThatThrownBy(() -> sessions.customer(before)).isInstanceOf(SessionOverException.class);
    }

    @Test
    @Tag("STA-03")
    void aChangeOfRolesEndsEarlierSessionsAndTheNextHasTheNewRoles() {
        SessionClaims before = cashier();

        replaceCashier(Set.of(Role.TECHNICIAN), true);

        assertThatThrownBy(() -> sessions.staff(before)).isInstanceOf(SessionOverException.class);
        assertThat(sessions.staff(cashier()).member().roles()).containsExactly(Role.TECHNICIAN);
    }

    @Test
    @Tag("STA-03")
    void whoIsDisabledIsOutAtOnceAndStaysOut() {
        SessionClaims before = cashier();

        replaceCashier(Set.of(Role.CASHIER), false);

        assertThatThrownBy(() -> sessions.staff(before)).isInstanceOf(SessionOverException.class);
        assertThatThrownBy(this::cashier).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    @Tag("TEN-01")
    void aSessionOfOneCompanyHoldsInNoOther() {
        SessionClaims ana = ana();
        SessionClaims moved = new SessionClaims(
                ana.id(),
                isp.demo().tenant("redrural").id(),
                ana.kind(),
                ana.subject(),
                ana.name(),
                ana.version(),
                ana.lastSeen(),
                ana.expires());

        assertThatThrownBy(() -> sessions.customer(moved)).isInstanceOf(SessionOverException.class);
    }

    @Test
    void aFormTokenBelongsToOneBrowserForTwelveHours() {
        FormTokens tokens = isp.portal().formTokens();
        String token = tokens.issue("session:1");

        assertThat(tokens.isValid("session:1", token)).isTrue();
        assertThat(tokens.isValid("session:2", token)).isFalse();
        assertThat(tokens.isValid("anonymous:1", token)).isFalse();
        assertThat(tokens.isValid("session:1", "")).isFalse();
        assertThat(tokens.isValid("session:1", token + "x")).isFalse();
        assertThat(sessions.cookies().unseal(token)).isEmpty();
        assertThat(tokens.isValid("session:1", sessions.cookies().seal(ana()))).isFalse();

        isp.clock().advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(tokens.isValid("session:1", token)).isTrue();
        isp.clock().advance(Duration.ofSeconds(1));
        assertThat(tokens.isValid("session:1", token)).isFalse();
    }

    private long busyMinutes(SessionClaims opened) {
        SessionClaims claims = opened;
        long minutes = 0;
        while (sessions.cookies().unseal(sessions.cookies().seal(claims)).isPresent()) {
            isp.clock().advance(Duration.ofMinutes(1));
            minutes++;
            claims = sessions.cookies().renewed(claims).orElse(claims);
        }
        return minutes;
    }

    private void replaceCashier(Set<Role> roles, boolean active) {
        StaffMember caja = isp.cashier().member();
        SessionClaims any = cashier();
        StaffStore staff = isp.store(StaffStore.class);
        long version = staff.session(isp.id(), caja.id(), any.id())
                .orElseThrow()
                .facts()
                .version();
        StaffMember changed = new StaffMember(caja.id(), caja.userName(), caja.name(), roles, active);
        isp.inTransaction(
                () -> assertThat(staff.replace(isp.id(), changed, version)).isTrue());
    }

    private boolean holds(SessionClaims claims) {
        try {
            sessions.customer(claims);
            return true;
        } catch (SessionOverException over) {
            return false;
        }
    }

    private SessionClaims ana() {
        return isp.portal().signIn().customer(null, "ana@wispmega", "wispmega-2026", "203.0.113.9");
    }

    private SessionClaims cashier() {
        return isp.portal().signIn().staff("caja@wispmega", "demo-admin-2026", "203.0.113.9");
    }
}
