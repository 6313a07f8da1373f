package io.wispportal.core.credential;

import static io.wispportal.core.credential.Entering.DEFAULT;
import static io.wispportal.core.credential.Entering.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.core.CustomerCaller;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.Opening;
import io.wispportal.core.TestIsp;
import io.wispportal.core.autologin.LinkOverException;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.PasswordSettings.Initial;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Customers who came with a link and have no own password yet. */
@Tag("CRE-06")
class FirstPasswordTest {

    private static final String OWN = "mi gato gris";
    private static final String NEXT = "otra cabra 9";

    private final TestIsp isp = new TestIsp();
    private final Entering entering = new Entering(isp);
    private final PasswordChange passwords = isp.portal().passwordChange();
    private final CustomerId ana = isp.customer("ana").customer();

    @Test
    void theFirstOneNeedsNoCurrentOneAndLeavesLinksAlive() {
        String link = link();
        SessionClaims other = open(link);
        SessionClaims here = open(link);
        assertThat(passwords.asksForCurrent(caller(here))).isFalse();

        SessionClaims goesOn = change(here, "", OWN);

        assertThat(entering.holds(goesOn)).isTrue();
        assertThat(goesOn.id()).isEqualTo(here.id());
        assertThat(entering.holds(other)).isFalse();
        assertThat(entering.enters("ana", OWN)).isTrue();
        assertThat(entering.enters("ana", DEFAULT)).isFalse();
        assertThat(entering.holds(open(link))).isTrue();
    }

    @Test
    void whoHasAnOwnOneTypesItAlsoAfterALink() {
        String link = link();
        SessionClaims first = change(open(link), "", OWN);
        assertThat(passwords.asksForCurrent(caller(first))).isTrue();
        SessionClaims again = open(link);
        assertThat(passwords.asksForCurrent(caller(again))).isTrue();

        assertThat(problems(again, "", NEXT)).containsExactly(new FieldError("current", "required"));
        assertThat(problems(again, DEFAULT, NEXT)).containsExactly(new FieldError("current", "wrong"));
        assertThat(entering.enters("ana", OWN)).isTrue();

        assertThat(entering.holds(change(again, OWN, NEXT))).isTrue();
        assertThat(entering.enters("ana", NEXT)).isTrue();
        assertThatThrownBy(() -> open(link)).isInstanceOf(LinkOverException.class);
    }

    @Test
    @Tag("CRE-04")
    void whoLostTheOwnOneToAChangeForAllHasNoneAgain() {
        String link = link();
        change(open(link), "", OWN);
        MassChange all = isp.portal().defaultPasswords().propose(isp.admin(), 1, "cabra azul 7");
        isp.portal().defaultPasswords().impose(isp.admin(), all.epoch(), all.sealed(), false);

        SessionClaims here = open(link);

        assertThat(passwords.asksForCurrent(caller(here))).isFalse();
        change(here, "", NEXT);
        assertThat(entering.enters("ana", NEXT)).isTrue();
        assertThat(entering.holds(open(link))).isTrue();
    }

    @Test
    void whoSignedInWithTheDefaultOneTypesItAgain() {
        SessionClaims here = entering.signIn("ana", DEFAULT);

        assertThat(passwords.asksForCurrent(caller(here))).isTrue();
        assertThat(problems(here, "", OWN)).containsExactly(new FieldError("current", "required"));
    }

    @Test
    @Tag("CRE-07")
    void theRulesHoldForTheFirstOneToo() {
        assertThat(problems(open(link()), "", "ana"))
                .containsExactly(new FieldError("next", "tooShort"), new FieldError("next", "isUserName"));
    }

    @Test
    void ofTwoAtOnceOnlyOneChooses() {
        String link = link();
        SessionClaims phone = open(link);
        SessionClaims tablet = open(link);
        change(phone, "", OWN);

        assertThat(problems(tablet, "", NEXT)).containsExactly(new FieldError("current", "required"));
        assertThatThrownBy(() -> change(tablet, OWN, NEXT)).isInstanceOf(SessionOverException.class);
        assertThat(entering.enters("ana", OWN)).isTrue();
    }

    @Test
    @Tag("LNK-02")
    void staffWhoActAsTheCustomerChooseNone() {
        SessionClaims visit = visit();

        assertThat(passwords.asksForCurrent(caller(visit))).isTrue();
        assertThatThrownBy(() -> change(visit, "", OWN)).isInstanceOf(VisitorException.class);
        assertThatThrownBy(() -> change(visit, DEFAULT, OWN)).isInstanceOf(VisitorException.class);
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("CRE-08")
    void whoComesWithALinkIsAskedAsTheTenantWants(FirstSignIn wanted) {
        isp.settings(isp.tenant().settings().with(new PasswordSettings(Initial.SHARED, wanted)));
        String link = link();

        SessionClaims here = open(link);

        assertThat(here.asked()).isEqualTo(wanted);
        assertThat(here.opening()).isEqualTo(Opening.LINK);
        assertThat(isp.portal()
                        .sessions()
                        .cookies()
                        .unseal(isp.portal().sessions().cookies().seal(here)))
                .contains(here);
        assertThat(visit().asked()).isEqualTo(FirstSignIn.OFF);
        assertThat(change(here, "", OWN).asked()).isEqualTo(FirstSignIn.OFF);
        assertThat(open(link).asked()).isEqualTo(FirstSignIn.OFF);
    }

    private String link() {
        return isp.portal().links().issue(isp.admin(), ana, false).address();
    }

    private SessionClaims open(String link) {
        String code = link.substring(link.indexOf("/a/") + 3);
        return isp.portal().linkOpening().open(isp.tenant(), code, HERE, null);
    }

    private SessionClaims visit() {
        var way = isp.portal().visits().start(isp.admin(), ana, "Llamó porque no ve su factura");
        return isp.portal().visits().arrive(isp.tenant(), way.token(), HERE);
    }

    private CustomerCaller caller(SessionClaims session) {
        return isp.portal().sessions().customer(session);
    }

    private SessionClaims change(SessionClaims session, String current, String next) {
        CustomerCaller caller = new CustomerCaller(isp.id(), ana, "ana@wispmega", session.opening());
        return passwords.change(caller, session, new PasswordForm(current, next, next), HERE);
    }

    private List<FieldError> problems(SessionClaims session, String current, String next) {
        return catchThrowableOfType(InvalidInputException.class, () -> change(session, current, next))
                .errors();
    }
}
