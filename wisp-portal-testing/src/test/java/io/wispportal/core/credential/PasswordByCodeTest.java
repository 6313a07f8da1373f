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
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers who are signed in and do not know their password. */
@Tag("CRE-06")
class PasswordByCodeTest {

    private static final String OWN = "mi gato gris";
    private static final String NEXT = "otra cabra 9";

    private final TestIsp isp = new TestIsp();
    private final Entering entering = new Entering(isp);
    private final Codes codes = new Codes(isp);
    private final PasswordByCode byCode = isp.portal().passwordByCode();

    @Test
    void aCodeByMailStandsForTheCurrentOneThisSessionGoesOnAndOthersEnd() {
        own();
        SessionClaims other = entering.signIn("ana", OWN);
        SessionClaims here = entering.signIn("ana", OWN);

        assertThat(ask(here, CodeWay.EMAIL)).isTrue();
        SessionClaims goesOn = change(here, codes.mailed(), NEXT);

        assertThat(goesOn.id()).isEqualTo(here.id());
        assertThat(entering.holds(goesOn)).isTrue();
        assertThat(entering.holds(other)).isFalse();
        assertThat(entering.enters("ana", NEXT)).isTrue();
        assertThat(entering.enters("ana", OWN)).isFalse();
        assertThat(isp.audit()).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.PASSWORD_RESET);
            assertThat(entry.actor()).isEqualTo(isp.customer("ana").actor());
        });
        assertThat(isp.audit().toString()).doesNotContain(NEXT, OWN, codes.mailed());
    }

    @Test
    void aCodeIsGoodOnce() {
        SessionClaims here = entering.signIn("ana", DEFAULT);
        ask(here, CodeWay.EMAIL);
        SessionClaims goesOn = change(here, codes.mailed(), OWN);

        assertThat(problems(goesOn, new CodeForm(codes.mailed(), NEXT, NEXT)))
                .containsExactly(new FieldError("code", "wrongCode"));
        assertThat(entering.enters("ana", OWN)).isTrue();
    }

    @Test
    void aCodeBySmsGoesToTheRegisteredPhone() {
        SessionClaims here = entering.signIn("ana", DEFAULT);

        assertThat(ask(here, CodeWay.SMS)).isTrue();

        assertThat(codes.sms()).singleElement().satisfies(sms -> {
            assertThat(sms.to()).isEqualTo("+525581112201");
            assertThat(sms.text()).startsWith("WispMega: su código").contains("10 minutos");
        });
        assertThat(codes.mails()).isEmpty();
        change(here, " " + codes.texted() + " ", NEXT);
        assertThat(entering.enters("ana", NEXT)).isTrue();
    }

    @Test
    @Tag("LNK-07")
    void whoCameWithALinkAndHasAnOwnOneUsesACodeToo() {
        own();
        SessionClaims here = entering.signIn("ana", OWN);
        CustomerCaller byLink =
                new CustomerCaller(isp.id(), isp.customer("ana").customer(), "ana@wispmega", Opening.LINK);
        byCode.ask(byLink, CodeWay.EMAIL, HERE);

        byCode.change(byLink, here, new CodeForm(codes.mailed(), NEXT, NEXT), HERE);

        assertThat(entering.enters("ana", NEXT)).isTrue();
    }

    @Test
    void placesAreToldSoThatOnlyTheirOwnerKnowsThem() {
        assertThat(targets("ana"))
                .containsExactly(new CodeTarget(CodeWay.EMAIL, "a***@example.com"), new CodeTarget(CodeWay.SMS, "201"));
        assertThat(targets("sofia")).extracting(CodeTarget::way).containsExactly(CodeWay.EMAIL);
        isp.memory().phones().offer();
        assertThat(targets("ana")).extracting(CodeTarget::way).containsExactly(CodeWay.EMAIL);
        assertThatThrownBy(() -> byCode.ask(isp.customer("ana"), CodeWay.SMS, HERE))
                .isInstanceOf(InvalidInputException.class);
        assertThat(codes.sms()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAndNothingIsDone() {
        SessionClaims here = entering.signIn("ana", DEFAULT);
        ask(here, CodeWay.EMAIL);
        String code = codes.mailed();

        assertThat(problems(here, new CodeForm("12", "ana", "anna")))
                .containsExactly(
                        new FieldError("code", "codeShape"),
                        new FieldError("next", "tooShort"),
                        new FieldError("next", "isUserName"),
                        new FieldError("repeat", "differs"));
        assertThat(problems(here, new CodeForm(Codes.otherThan(code), NEXT, NEXT)))
                .containsExactly(new FieldError("code", "wrongCode"));
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
        assertThat(new CodeForm(code, NEXT, NEXT).toString()).doesNotContain(code, NEXT);
    }

    @Test
    void afterFiveTriesOrTenMinutesTheRightCodeIsTooLate() {
        SessionClaims here = entering.signIn("ana", DEFAULT);
        ask(here, CodeWay.EMAIL);
        String code = codes.mailed();
        for (int i = 0; i < 5; i++) {
            problems(here, new CodeForm(Codes.otherThan(code), NEXT, NEXT));
        }
        assertThat(problems(here, new CodeForm(code, NEXT, NEXT))).containsExactly(new FieldError("code", "wrongCode"));

        ask(here, CodeWay.EMAIL);
        String second = codes.mailed();
        isp.clock().advance(Duration.ofMinutes(10));
        assertThat(problems(here, new CodeForm(second, NEXT, NEXT)))
                .containsExactly(new FieldError("code", "wrongCode"));
    }

    @Test
    void aCodeOfAnotherCustomerIsNone() {
        SessionClaims ana = entering.signIn("ana", DEFAULT);
        ask(ana, CodeWay.EMAIL);
        String hers = codes.mailed();
        CustomerCaller luis = isp.customer("luis");
        SessionClaims his = entering.signIn("luis", DEFAULT);

        assertThatThrownBy(() -> byCode.change(luis, his, new CodeForm(hers, NEXT, NEXT), HERE))
                .isInstanceOf(InvalidInputException.class);
        assertThat(entering.enters("luis", DEFAULT)).isTrue();
    }

    @Test
    void afterThreeMessagesInAnHourThereIsNoneForNow() {
        SessionClaims here = entering.signIn("ana", DEFAULT);
        for (int i = 0; i < 3; i++) {
            assertThat(ask(here, CodeWay.EMAIL)).isTrue();
        }

        assertThat(ask(here, CodeWay.EMAIL)).isFalse();
        assertThat(codes.mails()).hasSize(3);
        isp.clock().advance(Duration.ofHours(1));
        assertThat(ask(here, CodeWay.EMAIL)).isTrue();
    }

    @Test
    void oneAddressAsksForTenSmsAnHour() {
        for (int i = 0; i < 10; i++) {
            byCode.ask(isp.customer(i % 2 == 0 ? "ana" : "luis"), CodeWay.SMS, "203.0.113.9");
        }
        isp.clock().advance(Duration.ofMinutes(30));

        assertThat(catchThrowableOfType(
                                CodesStoppedException.class,
                                () -> byCode.ask(isp.customer("pedro"), CodeWay.SMS, "203.0.113.9"))
                        .bySms())
                .isTrue();
        assertThat(byCode.ask(isp.customer("pedro"), CodeWay.EMAIL, "203.0.113.9"))
                .isTrue();
    }

    @Test
    void whoeverSharesAStoppedAddressIsToldSoAndTheRightCodeStaysRight() {
        SessionClaims here = entering.signIn("ana", DEFAULT);
        ask(here, CodeWay.EMAIL);
        CodeForm right = new CodeForm(codes.mailed(), NEXT, NEXT);
        for (int i = 0; i < 20; i++) {
            isp.portal().passwordRecovery().request(isp.tenant(), "nobody", "x@example.com", "203.0.113.9");
        }

        assertThat(catchThrowableOfType(
                                CodesStoppedException.class,
                                () -> byCode.ask(isp.customer("luis"), CodeWay.EMAIL, "203.0.113.9"))
                        .bySms())
                .isFalse();
        assertThatThrownBy(() -> byCode.change(isp.customer("ana"), here, right, "203.0.113.9"))
                .isInstanceOf(CodesStoppedException.class);
        assertThat(entering.holds(byCode.change(isp.customer("ana"), here, right, HERE)))
                .isTrue();
    }

    @Test
    void aPasswordChangedMeanwhileStaysAndTheCodeCounts() {
        SessionClaims here = entering.signIn("ana", DEFAULT);
        ask(here, CodeWay.EMAIL);
        String code = codes.mailed();
        own();

        assertThatThrownBy(() -> change(here, code, NEXT)).isInstanceOf(SessionOverException.class);
        assertThat(entering.enters("ana", OWN)).isTrue();
        SessionClaims again = entering.signIn("ana", OWN);
        change(again, code, NEXT);
        assertThat(entering.enters("ana", NEXT)).isTrue();
    }

    @Test
    @Tag("LNK-02")
    void staffWhoActAsTheCustomerGetNone() {
        SessionClaims here = entering.signIn("ana", DEFAULT);
        ask(here, CodeWay.EMAIL);
        Opening visit = Opening.byStaff(isp.admin().member().id(), "admin@wispmega", 1);
        CustomerCaller visitor =
                new CustomerCaller(isp.id(), isp.customer("ana").customer(), "ana@wispmega", visit);

        assertThat(byCode.targets(visitor)).isEmpty();
        assertThatThrownBy(() -> byCode.ask(visitor, CodeWay.EMAIL, HERE)).isInstanceOf(VisitorException.class);
        assertThatThrownBy(() -> byCode.change(visitor, here, new CodeForm(codes.mailed(), NEXT, NEXT), HERE))
                .isInstanceOf(VisitorException.class);
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    private void own() {
        isp.portal()
                .customerAccounts()
                .setPassword(isp.admin(), isp.customer("ana").customer(), OWN);
    }

    private List<CodeTarget> targets(String local) {
        return byCode.targets(isp.customer(local));
    }

    private boolean ask(SessionClaims session, CodeWay way) {
        return byCode.ask(isp.portal().sessions().customer(session), way, HERE);
    }

    private SessionClaims change(SessionClaims session, String code, String next) {
        return byCode.change(isp.customer("ana"), session, new CodeForm(code, next, next), HERE);
    }

    private List<FieldError> problems(SessionClaims session, CodeForm form) {
        return catchThrowableOfType(
                        InvalidInputException.class, () -> byCode.change(isp.customer("ana"), session, form, HERE))
                .errors();
    }
}
