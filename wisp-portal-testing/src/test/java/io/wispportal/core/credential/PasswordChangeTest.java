package io.wispportal.core.credential;

import static io.wispportal.core.credential.Entering.DEFAULT;
import static io.wispportal.core.credential.Entering.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.Opening;
import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.session.OpenSession;
import io.wispportal.session.OpenSessionStore;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.PasswordSettings.Initial;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("CRE-06")
class PasswordChangeTest {

    private static final String OWN = "mi gato gris";

    private final TestIsp isp = new TestIsp();
    private final Entering entering = new Entering(isp);

    @Test
    void theNewOneCountsThisSessionGoesOnAndOthersEnd() {
        SessionClaims other = entering.signIn("ana", DEFAULT);
        SessionClaims here = entering.signIn("ana", DEFAULT);

        SessionClaims goesOn = change(here, new PasswordForm(DEFAULT, OWN, OWN));

        assertThat(goesOn.id()).isEqualTo(here.id());
        assertThat(goesOn.expires()).isEqualTo(here.expires());
        assertThat(entering.holds(goesOn)).isTrue();
        assertThat(entering.holds(other)).isFalse();
        assertThat(entering.enters("ana", DEFAULT)).isFalse();
        assertThat(entering.enters("ana", OWN)).isTrue();
        assertThat(entering.enters("luis", DEFAULT)).isTrue();
        assertThat(isp.store(OpenSessionStore.class)
                        .ofCustomer(isp.id(), isp.customer("ana").customer()))
                .extracting(OpenSession::id)
                .contains(here.id())
                .doesNotContain(other.id());
    }

    @Test
    @Tag("CRE-07")
    void whatEverybodyGetsIsNobodysOwn() {
        SessionClaims ana = entering.signIn("ana", DEFAULT);

        assertThat(problems(ana, new PasswordForm(DEFAULT, DEFAULT, DEFAULT)))
                .contains(new FieldError("next", "isDefault"));
        assertThatThrownBy(() -> isp.portal()
                        .customerAccounts()
                        .setPassword(isp.admin(), isp.customer("luis").customer(), DEFAULT))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("TEN-08")
    void itIsWrittenDownWithoutAnyPassword() {
        change(entering.signIn("ana", DEFAULT), new PasswordForm(DEFAULT, OWN, OWN));

        assertThat(isp.audit()).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.PASSWORD_CHANGED);
            assertThat(entry.actor()).isEqualTo(isp.customer("ana").actor());
        });
        assertThat(isp.audit().toString()).doesNotContain(OWN, DEFAULT);
        assertThat(new PasswordForm(DEFAULT, OWN, OWN).toString()).doesNotContain(OWN, DEFAULT);
    }

    @Test
    @Tag("CRE-07")
    void allThatIsWrongIsToldAndNothingIsDone() {
        SessionClaims ana = entering.signIn("ana", DEFAULT);

        assertThat(problems(ana, new PasswordForm("", "wifi", "wify")))
                .containsExactly(
                        new FieldError("current", "required"),
                        new FieldError("next", "tooShort"),
                        new FieldError("next", "tooCommon"),
                        new FieldError("repeat", "differs"));
        assertThat(problems(ana, new PasswordForm("x", "", ""))).containsExactly(new FieldError("next", "missing"));
        assertThat(problems(ana, new PasswordForm(DEFAULT, DEFAULT, DEFAULT)))
                .containsExactly(new FieldError("next", "same"), new FieldError("next", "isDefault"));
        assertThat(problems(ana, new PasswordForm("wrong", OWN, OWN)))
                .containsExactly(new FieldError("current", "wrong"));
        assertThat(entering.holds(ana)).isTrue();
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    @Test
    @Tag("CRE-10")
    void guessingTheCurrentOneLocksTheAccount() {
        SessionClaims ana = entering.signIn("ana", DEFAULT);
        for (int i = 0; i < 5; i++) {
            problems(ana, new PasswordForm("wrong", OWN, OWN));
        }

        assertThat(problems(ana, new PasswordForm(DEFAULT, OWN, OWN)))
                .containsExactly(new FieldError("current", "wrong"));
        assertThat(entering.enters("ana", DEFAULT)).isFalse();
    }

    @Test
    @Tag("CRE-05")
    void aSessionFromBeforeAMassChangeChangesNothing() {
        SessionClaims ana = entering.signIn("ana", DEFAULT);
        MassChange all = isp.portal().defaultPasswords().propose(isp.admin(), 1, "cabra azul 7");
        isp.portal().defaultPasswords().impose(isp.admin(), all.epoch(), all.sealed(), false);

        assertThatThrownBy(() -> change(ana, new PasswordForm("cabra azul 7", OWN, OWN)))
                .isInstanceOf(SessionOverException.class);
        assertThat(entering.enters("ana", "cabra azul 7")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("CRE-08")
    void whoHasNoOwnPasswordIsAskedAsTheTenantWants(FirstSignIn wanted) {
        isp.settings(isp.tenant().settings().with(new PasswordSettings(Initial.SHARED, wanted)));

        SessionClaims first = entering.signIn("ana", DEFAULT);
        assertThat(first.asked()).isEqualTo(wanted);
        assertThat(first.mustChoose()).isEqualTo(wanted == FirstSignIn.FORCE);
        assertThat(isp.portal()
                        .sessions()
                        .cookies()
                        .unseal(isp.portal().sessions().cookies().seal(first))
                        .orElseThrow()
                        .mustChoose())
                .isEqualTo(wanted == FirstSignIn.FORCE);

        SessionClaims chosen = change(first, new PasswordForm(DEFAULT, OWN, OWN));

        assertThat(chosen.mustChoose()).isFalse();
        assertThat(entering.signIn("ana", OWN).asked()).isEqualTo(FirstSignIn.OFF);
        assertThat(isp.portal()
                        .signIn()
                        .staff("caja@wispmega", "demo-admin-2026", HERE)
                        .asked())
                .isEqualTo(FirstSignIn.OFF);
    }

    @Test
    @Tag("LNK-02")
    void staffWhoActAsTheCustomerCannot() {
        SessionClaims session = entering.signIn("ana", DEFAULT);
        CustomerCaller ana = isp.customer("ana");
        Opening visit = Opening.byStaff(isp.admin().member().id(), "admin@wispmega", 1);
        CustomerCaller visitor = new CustomerCaller(ana.tenant(), ana.customer(), ana.name(), visit);

        assertThatThrownBy(() -> isp.portal()
                        .passwordChange()
                        .change(visitor, session, new PasswordForm(DEFAULT, OWN, OWN), HERE))
                .isInstanceOf(VisitorException.class);
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    private SessionClaims change(SessionClaims session, PasswordForm form) {
        return isp.portal().passwordChange().change(isp.customer("ana"), session, form, HERE);
    }

    private List<FieldError> problems(SessionClaims session, PasswordForm form) {
        return catchThrowableOfType(InvalidInputException.class, () -> change(session, form))
                .errors();
    }
}
