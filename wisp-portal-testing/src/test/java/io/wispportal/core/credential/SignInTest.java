package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.SignInRecord;
import io.wispportal.credential.StoredPassword;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@Tag("CRE-10")
class SignInTest {

    private static final String HERE = "203.0.113.9";
    private static final String PASSWORD = "wispmega-2026";

    private final TestIsp isp = new TestIsp();
    private final SignIn signIn = isp.portal().signIn();

    @Test
    void customersAndStaffSignIn() {
        SessionClaims ana = signIn.customer(null, "ana@wispmega", PASSWORD, HERE);
        SessionClaims cashier = signIn.staff("caja@wispmega", "demo-admin-2026", HERE);

        assertThat(isp.portal().sessions().customer(ana)).isEqualTo(isp.customer("ana"));
        assertThat(isp.portal().sessions().staff(cashier)).isEqualTo(isp.cashier());
        assertThatThrownBy(() -> isp.portal().sessions().staff(ana)).isInstanceOf(SessionOverException.class);
        assertThatThrownBy(() -> isp.portal().sessions().customer(cashier)).isInstanceOf(SessionOverException.class);
        assertThat(isp.actions()).containsExactly(AuditAction.SIGNED_IN, AuditAction.SIGNED_IN);
    }

    @Test
    void whateverDoesNotFitIsRefusedAlike() {
        for (int failures = 0; failures < 5; failures++) {
            assertRefused(null, "luis@wispmega", "wrong");
        }

        for (List<String> tried : List.of(
                List.of("ana@wispmega", "wrong"),
                List.of("ana@wispmega", ""),
                List.of("nobody@wispmega", PASSWORD),
                List.of("luis@wispmega", PASSWORD),
                List.of("ana@nowhere", PASSWORD),
                List.of("ana", PASSWORD),
                List.of("caja@wispmega", "demo-admin-2026"),
                List.of("@", PASSWORD),
                List.of("", ""))) {
            assertRefused(null, tried.get(0), tried.get(1));
        }
    }

    @Test
    @Tag("TEN-03")
    void onAnOwnDomainTheCompanyMayBeLeftOutButNotBeAnother() {
        Tenant domain = isp.tenant();

        assertThat(signIn.customer(domain, "ana", PASSWORD, HERE).tenant()).isEqualTo(isp.id());
        assertThat(signIn.customer(domain, "ana@wispmega", PASSWORD, HERE).tenant())
                .isEqualTo(isp.id());
        assertRefused(domain, "ana@redrural", "redrural-2026");
        assertRefused(domain, "ana@redrural", PASSWORD);
    }

    @Test
    @Tag("TEN-01")
    void namesakesOfTwoCompaniesAreTwoPeople() {
        assertThat(signIn.customer(null, "ana@redrural", "redrural-2026", HERE).subject())
                .isNotEqualTo(
                        signIn.customer(null, "ana@wispmega", PASSWORD, HERE).subject());
        assertRefused(null, "ana@redrural", PASSWORD);
    }

    @Test
    void caseAndInvisibleCharactersOfTheNameDoNotMatterThoseOfThePasswordDo() {
        for (String typed : List.of("ANA@wispmega", " Ana@WispMega ", "a\u0000na@wisp\u200Bmega")) {
            assertThat(signIn.customer(null, typed, PASSWORD, HERE).name()).isEqualTo("ana@wispmega");
        }
        assertRefused(null, "ana@wispmega", "WISPMEGA-2026");
        assertRefused(null, "ana@wispmega", PASSWORD + " ");
    }

    @Test
    void aHashOfWeakerDaysIsReplacedAtSignInAndSessionsGoOn() {
        SessionClaims before = signIn.customer(null, "ana@wispmega", PASSWORD, HERE);
        SignInRecord account = account("ana");
        String weak = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD);
        replace(account, weak);

        signIn.customer(null, "ana@wispmega", PASSWORD, HERE);

        StoredPassword now = account("ana").password();
        assertThat(now.hash()).isNotEqualTo(weak).contains("m=19456,t=2,p=1");
        assertThat(now.scope()).isEqualTo(PasswordScope.DEFAULT);
        assertThat(isp.portal().sessions().customer(before)).isEqualTo(isp.customer("ana"));
        assertThat(signIn.customer(null, "luis@wispmega", PASSWORD, HERE).name())
                .isEqualTo("luis@wispmega");
    }

    @Test
    void aHashOfTodayStays() {
        String before = account("ana").password().hash();

        signIn.customer(null, "ana@wispmega", PASSWORD, HERE);

        assertThat(account("ana").password().hash()).isEqualTo(before);
    }

    private void replace(SignInRecord account, String hash) {
        isp.inTransaction(() -> assertThat(isp.store(CredentialStore.class)
                        .rehash(isp.id(), SubjectKind.CUSTOMER, account.subject(), account.password(), hash))
                .isTrue());
    }

    private SignInRecord account(String local) {
        return isp.store(CredentialStore.class)
                .find(isp.id(), SubjectKind.CUSTOMER, new UserName(local))
                .orElseThrow();
    }

    private void assertRefused(@Nullable Tenant domain, String typed, String password) {
        assertThatThrownBy(() -> signIn.customer(domain, typed, password, HERE))
                .as("%s %s", typed, password)
                .isExactlyInstanceOf(SignInRefusedException.class)
                .hasMessage("sign-in refused");
    }
}
