package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.TestIsp;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.StoredPassword;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A directory of staff beside the portal's own passwords. */
@Tag("CRE-10")
class OtherPasswordsTest {

    private static final String HERE = "203.0.113.9";
    private static final String CASHIER = "caja@wispmega";
    private static final String KEPT_ELSEWHERE = "la del directorio";

    private final TestIsp isp = new TestIsp();
    private final List<String> asked = new ArrayList<>();
    private final SignIn signIn = signIn();

    @Test
    void whoTheDirectoryKnowsSignsInWithTheRolesOfThePortal() {
        assertThat(isp.portal().sessions().staff(signIn.staff(CASHIER, KEPT_ELSEWHERE, HERE)))
                .isEqualTo(isp.cashier());
        assertThat(signIn.staff(CASHIER, "demo-admin-2026", HERE).name()).isEqualTo(CASHIER);
        assertThat(asked).as("only where the own does not fit").containsExactly("STAFF " + CASHIER);
        assertThat(isp.actions()).containsOnly(AuditAction.SIGNED_IN);
    }

    @Test
    void whoHasNoAccountHereStaysOutWhateverTheDirectorySays() {
        assertRefused("nobody@wispmega", KEPT_ELSEWHERE);
        assertRefused("caja@nowhere", KEPT_ELSEWHERE);

        assertThat(asked).containsOnly("STAFF -@-");
    }

    @Test
    void aLockedAccountsPasswordIsGuessedNowhere() {
        for (int i = 0; i < 5; i++) {
            assertRefused(CASHIER, "wrong");
        }
        asked.clear();

        assertRefused(CASHIER, KEPT_ELSEWHERE);

        assertThat(asked).containsExactly("STAFF -@-");
    }

    @Test
    void thePortalsOwnHashIsNeverMadeFromAPasswordOfTheDirectory() {
        String weak = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode("demo-admin-2026");
        StoredPassword before = stored();
        isp.inTransaction(() -> assertThat(isp.store(CredentialStore.class)
                        .rehash(
                                isp.id(),
                                SubjectKind.STAFF,
                                isp.cashier().member().id().value(),
                                before,
                                weak))
                .isTrue());

        signIn.staff(CASHIER, KEPT_ELSEWHERE, HERE);
        assertThat(stored().hash()).isEqualTo(weak);
        signIn.staff(CASHIER, "demo-admin-2026", HERE);
        assertThat(stored().hash()).isNotEqualTo(weak);
    }

    private StoredPassword stored() {
        return isp.store(CredentialStore.class)
                .find(isp.id(), SubjectKind.STAFF, new UserName("caja"))
                .orElseThrow()
                .password();
    }

    private void assertRefused(String name, String password) {
        assertThatThrownBy(() -> signIn.staff(name, password, HERE)).isExactlyInstanceOf(SignInRefusedException.class);
    }

    private boolean directory(SubjectKind kind, String name, String password) {
        asked.add(kind + " " + name);
        return password.equals(KEPT_ELSEWHERE);
    }

    private SignIn signIn() {
        return new SignIns(isp)
                .with(isp.store(ThrottleStore.class), isp.portal().passwords(), this::directory);
    }
}
