package io.wispportal.core.credential;

import static io.wispportal.core.credential.Entering.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.message.Mail;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CRE-09")
class PasswordRecoveryTest {

    private static final String ANAS = "ana@example.com";
    private static final String OWN = "mi gato gris";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final TestIsp isp = new TestIsp();
    private final Entering entering = new Entering(isp);
    private final PasswordRecovery recovery = isp.portal().passwordRecovery();

    @Test
    void aCodeByMailSetsANewPasswordAndEndsSessions() {
        SessionClaims open = entering.signIn("ana", DEFAULT);
        String ticket = ask("ana@wispmega", "Ana@Example.COM");

        recovery.choose(new ResetForm(ticket, " " + code() + " ", OWN, OWN), Entering.HERE);

        assertThat(entering.enters("ana", OWN)).isTrue();
        assertThat(entering.enters("ana", DEFAULT)).isFalse();
        assertThat(entering.holds(open)).isFalse();
        assertThat(isp.actions())
                .contains(AuditAction.PASSWORD_RESET_REQUESTED, AuditAction.PASSWORD_RESET)
                .doesNotContain(AuditAction.PASSWORD_CHANGED);
        assertThat(isp.audit().toString()).doesNotContain(OWN, code());
    }

    @Test
    void theMailNamesTheCustomerAndOnlyItHasTheCode() {
        ask("ana@wispmega", ANAS);

        Mail mail = mails().get(0);
        assertThat(mail.to()).isEqualTo(ANAS);
        assertThat(mail.text()).contains("Ana Torres Medina", "ana@wispmega", "10 minutos");
        assertThat(isp.store(PasswordResetStore.class)
                        .find(isp.id(), isp.customer("ana").customer())
                        .orElseThrow()
                        .hash())
                .startsWith("$argon2id$");
        assertThat(isp.memory().database().snapshot().toString()).doesNotContain(code());
    }

    @Test
    void whoeverIsNotThereGetsTheSameAnswerAndNoMail() {
        String known = ask("ana@wispmega", ANAS);
        for (String[] nobody : new String[][] {
            {"nobody@wispmega", ANAS},
            {"ana@wispmega", "other@example.com"},
            {"ana@nowhere", ANAS},
            {"ana", ANAS},
            {"", ANAS}
        }) {
            assertThat(ask(nobody[0], nobody[1])).hasSameSizeAs(known);
        }

        assertThat(mails()).hasSize(1);
        String ticket = ask("nobody@wispmega", ANAS);
        assertThat(problems(new ResetForm(ticket, "123456", OWN, OWN)))
                .isEqualTo(problems(new ResetForm(known, wrong(), OWN, OWN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {ANAS, "55 8111 2201"})
    void itTakesAsLongForWhoeverIsNotThere(String contact) {
        double smallest = 1;
        for (int i = 0; i < 3 && smallest > 0.05; i++) {
            smallest = Math.min(smallest, difference(contact));
        }
        assertThat(smallest).isLessThanOrEqualTo(0.05);
    }

    @Test
    void anEmailThatSeveralShareNeedsTheUserName() {
        share("ana.dos", ANAS);
        askOnDomain("", ANAS);
        assertThat(mails()).isEmpty();

        askOnDomain("ana.dos", ANAS);

        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("ana.dos@wispmega"));
    }

    @Test
    @Tag("TEN-03")
    void onTheTenantsDomainTheEmailIsEnough() {
        askOnDomain("", ANAS);

        assertThat(mails()).hasSize(1);
    }

    @Test
    void aCodeIsGoodForTenMinutesAndOnce() {
        String ticket = ask("ana@wispmega", ANAS);
        String code = code();
        recovery.choose(new ResetForm(ticket, code, OWN, OWN), Entering.HERE);
        assertThat(problems(new ResetForm(ticket, code, "otra cabra 9", "otra cabra 9")))
                .containsExactly(new FieldError("code", "wrongCode"));

        String late = ask("ana@wispmega", ANAS);
        String second = code();
        isp.clock().advance(Duration.ofMinutes(10));
        assertThat(problems(new ResetForm(late, second, "otra cabra 9", "otra cabra 9")))
                .containsExactly(new FieldError("code", "wrongCode"));
        assertThat(entering.enters("ana", OWN)).isTrue();
    }

    @Test
    void afterFiveTriesTheRightCodeIsTooLate() {
        String ticket = ask("ana@wispmega", ANAS);
        String wrong = wrong();
        for (int i = 0; i < 5; i++) {
            problems(new ResetForm(ticket, wrong, OWN, OWN));
        }

        assertThat(problems(new ResetForm(ticket, code(), OWN, OWN)))
                .containsExactly(new FieldError("code", "wrongCode"));
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        String first = ask("ana@wispmega", ANAS);
        String old = code();
        ask("ana@wispmega", ANAS);

        assertThat(problems(new ResetForm(first, old, OWN, OWN))).isNotEmpty();
        recovery.choose(new ResetForm(first, code(), OWN, OWN), Entering.HERE);
        assertThat(entering.enters("ana", OWN)).isTrue();
    }

    @Test
    void nobodyIsFloodedWithMails() {
        for (int i = 0; i < 5; i++) {
            ask("ana@wispmega", ANAS);
        }
        assertThat(mails()).hasSize(3);

        isp.clock().advance(Duration.ofHours(1));
        ask("ana@wispmega", ANAS);
        assertThat(mails()).hasSize(4);
    }

    @Test
    void oneAddressAsksTwentyTimesInTenMinutes() {
        for (int i = 0; i < 20; i++) {
            recovery.request(null, "nobody@wispmega", "x@example.com", "203.0.113.9");
        }
        for (String name : List.of("ana@wispmega", "nobody@wispmega")) {
            assertThatThrownBy(() -> recovery.request(null, name, ANAS, "203.0.113.9"))
                    .isInstanceOf(CodesStoppedException.class);
        }
        isp.memory().ringDueAlarms();
        assertThat(mails()).isEmpty();

        recovery.request(null, "ana@wispmega", ANAS, "203.0.113.10");
        isp.memory().ringDueAlarms();
        assertThat(mails()).hasSize(1);
    }

    @Test
    @Tag("CRE-07")
    void theRulesHoldHereTooAndTellNothingAboutTheName() {
        isp.portal().customerAccounts().rename(isp.admin(), isp.customer("ana").customer(), "ana", "ana.torres");
        String ticket = ask("ana.torres@wispmega", ANAS);

        assertThat(problems(new ResetForm(ticket, "x", "wifi", "y")))
                .containsExactly(
                        new FieldError("code", "codeShape"),
                        new FieldError("next", "tooShort"),
                        new FieldError("next", "tooCommon"),
                        new FieldError("repeat", "differs"));
        assertThat(problems(new ResetForm(ticket, wrong(), "ana.torres", "ana.torres")))
                .containsExactly(new FieldError("code", "wrongCode"));
        assertThat(problems(new ResetForm(ticket, code(), "ana.torres", "ana.torres")))
                .containsExactly(new FieldError("next", "isUserName"));
    }

    @Test
    @Tag("CRE-10")
    void aLockedAccountOpensWithIt() {
        for (int i = 0; i < 5; i++) {
            entering.enters("ana", "wrong");
        }
        String ticket = ask("ana@wispmega", ANAS);

        recovery.choose(new ResetForm(ticket, code(), OWN, OWN), Entering.HERE);

        assertThat(entering.enters("ana", OWN)).isTrue();
    }

    @Test
    void whatIsSecretIsNotPrintedAndAForgedTicketIsNobodys() {
        assertThat(new ResetForm("t", "123456", OWN, OWN).toString()).doesNotContain("123456", OWN);
        assertThat(problems(new ResetForm("forged", "123456", OWN, OWN)))
                .containsExactly(new FieldError("code", "wrongCode"));
    }

    private String ask(String user, String email) {
        String ticket = recovery.request(null, user, email, Entering.HERE);
        isp.memory().ringDueAlarms();
        return ticket;
    }

    /** On the tenant's own domain. */
    private void askOnDomain(String user, String email) {
        recovery.request(isp.tenant(), user, email, Entering.HERE);
        isp.memory().ringDueAlarms();
    }

    private List<Mail> mails() {
        return isp.memory().mail().sent(isp.id());
    }

    private String code() {
        Matcher code = CODE.matcher(mails().get(mails().size() - 1).text());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private String wrong() {
        return code().equals("000000") ? "000001" : "000000";
    }

    private List<FieldError> problems(ResetForm form) {
        return catchThrowableOfType(InvalidInputException.class, () -> recovery.choose(form, Entering.HERE))
                .errors();
    }

    private void share(String local, String email) {
        Customer other = new Customer(
                new CustomerId(new UUID(0, 77)),
                new UserName(local),
                "Ana",
                "Dos",
                email,
                null,
                null,
                null,
                null,
                CustomerState.ACTIVE);
        isp.inTransaction(() -> isp.store(CustomerStore.class).add(isp.id(), other));
    }

    /** Relative difference of the medians of interleaved samples, in CPU time. */
    private double difference(String contact) {
        long[] known = new long[30];
        long[] unknown = new long[30];
        for (int i = -5; i < 30; i++) {
            isp.clock().advance(Duration.ofHours(2));
            long one = cpu("ana@wispmega", contact);
            long two = cpu("nobody@wispmega", contact);
            if (i >= 0) {
                known[i] = one;
                unknown[i] = two;
            }
        }
        Arrays.sort(known);
        Arrays.sort(unknown);
        return Math.abs(known[15] - unknown[15]) / (double) known[15];
    }

    private long cpu(String user, String contact) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        recovery.request(null, user, contact, Entering.HERE);
        return threads.getCurrentThreadCpuTime() - start;
    }
}
