package io.wispportal.core.credential;

import static io.wispportal.core.credential.Entering.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.session.SessionId;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffStore;
import io.wispportal.testing.demo.DemoInstallation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff change their own password. */
class StaffPasswordTest {

    private static final String NOW = DemoInstallation.STAFF_PASSWORD;
    private static final String NEXT = "otra cabra 9";

    private final TestIsp isp = new TestIsp();
    private final StaffPassword passwords = isp.portal().staffPassword();

    @ParameterizedTest
    @ValueSource(strings = {"admin", "caja", "tecnico"})
    @Tag("STA-03")
    void whateverTheRoleTheNewOneCountsThisSessionGoesOnAndOthersEnd(String local) {
        SessionClaims other = signIn(local, NOW);
        SessionClaims here = signIn(local, NOW);

        SessionClaims goesOn = change(here, NOW, NEXT);

        assertThat(goesOn.id()).isEqualTo(here.id());
        assertThat(isp.portal().sessions().staff(goesOn).name()).isEqualTo(local + "@wispmega");
        assertThatThrownBy(() -> isp.portal().sessions().staff(other)).isInstanceOf(SessionOverException.class);
        assertThatThrownBy(() -> signIn(local, NOW)).isInstanceOf(SignInRefusedException.class);
        assertThat(signIn(local, NEXT)).isNotNull();
    }

    @Test
    @Tag("LNK-02")
    void visitsOfTheMemberEndToo() {
        SessionClaims here = signIn("admin", NOW);
        var way = isp.portal()
                .visits()
                .start(isp.admin(), isp.customer("ana").customer(), "Llamó porque no ve su factura");
        SessionClaims visit = isp.portal().visits().arrive(isp.tenant(), way.token(), HERE);

        change(here, NOW, NEXT);

        assertThatThrownBy(() -> isp.portal().sessions().customer(visit)).isInstanceOf(SessionOverException.class);
    }

    @Test
    @Tag("TEN-08")
    void itIsWrittenDownWithoutAnyPassword() {
        change(signIn("caja", NOW), NOW, NEXT);

        assertThat(isp.audit()).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.STAFF_PASSWORD_CHANGED);
            assertThat(entry.actor()).isEqualTo(isp.cashier().actor());
            assertThat(entry.customer()).isNull();
        });
        assertThat(isp.audit().toString()).doesNotContain(NOW, NEXT);
    }

    @Test
    @Tag("CRE-07")
    void allThatIsWrongIsToldAndNothingIsDone() {
        SessionClaims here = signIn("caja", NOW);

        assertThat(problems(here, new PasswordForm("", "caja", "cajas")))
                .containsExactly(
                        new FieldError("current", "required"),
                        new FieldError("next", "tooShort"),
                        new FieldError("next", "isUserName"),
                        new FieldError("repeat", "differs"));
        assertThat(problems(here, new PasswordForm(NOW, NOW, NOW))).containsExactly(new FieldError("next", "same"));
        assertThat(problems(here, new PasswordForm("wrong", NEXT, NEXT)))
                .containsExactly(new FieldError("current", "wrong"));
        assertThat(signIn("caja", NOW)).isNotNull();
        assertThat(isp.portal().sessions().staff(here)).isNotNull();
    }

    @Test
    @Tag("CRE-10")
    void guessingTheCurrentOneLocksTheAccountLikeSignIn() {
        SessionClaims here = signIn("caja", NOW);
        for (int i = 0; i < 5; i++) {
            problems(here, new PasswordForm("wrong", NEXT, NEXT));
        }

        assertThat(problems(here, new PasswordForm(NOW, NEXT, NEXT)))
                .containsExactly(new FieldError("current", "wrong"));
        assertThatThrownBy(() -> signIn("caja", NOW)).isInstanceOf(SignInRefusedException.class);
        assertThat(signIn("tecnico", NOW)).isNotNull();
    }

    @Test
    @Tag("STA-03")
    void whoWasDisabledOrIsACustomerChangesNothing() {
        SessionClaims cashier = signIn("caja", NOW);
        disable(isp.cashier().member());
        SessionClaims ana = new Entering(isp).signIn("ana", Entering.DEFAULT);

        assertThatThrownBy(() -> change(cashier, NOW, NEXT)).isInstanceOf(SessionOverException.class);
        assertThatThrownBy(() -> change(ana, Entering.DEFAULT, NEXT)).isInstanceOf(SessionOverException.class);
    }

    @Test
    void ofTwoSessionsTheSecondIsOver() {
        SessionClaims one = signIn("caja", NOW);
        SessionClaims two = signIn("caja", NOW);
        change(one, NOW, NEXT);

        assertThatThrownBy(() -> change(two, NEXT, "tercera cabra 5")).isInstanceOf(SessionOverException.class);
        assertThat(signIn("caja", NEXT)).isNotNull();
    }

    private SessionClaims signIn(String local, String password) {
        return isp.portal().signIn().staff(local + "@wispmega", password, HERE);
    }

    private SessionClaims change(SessionClaims session, String current, String next) {
        return passwords.change(session, new PasswordForm(current, next, next), HERE);
    }

    private List<FieldError> problems(SessionClaims session, PasswordForm form) {
        return catchThrowableOfType(InvalidInputException.class, () -> passwords.change(session, form, HERE))
                .errors();
    }

    private void disable(StaffMember member) {
        StaffStore staff = isp.store(StaffStore.class);
        StaffMember disabled = new StaffMember(member.id(), member.userName(), member.name(), member.roles(), false);
        long version = staff.session(isp.id(), member.id(), new SessionId(new UUID(0, 1)))
                .orElseThrow()
                .facts()
                .version();
        isp.inTransaction(() -> staff.replace(isp.id(), disabled, version));
    }
}
