package io.wispportal.core.credential;

import static io.wispportal.core.credential.Entering.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxQueries;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.message.SendResult;
import io.wispportal.tenant.MessageSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forgotten passwords with a code by SMS. */
@Tag("CRE-09")
class SmsRecoveryTest {

    private static final String PHONE = "55 8111 2201";
    private static final String OWN = "mi gato gris";

    private final TestIsp isp = new TestIsp();
    private final Entering entering = new Entering(isp);
    private final Codes codes = new Codes(isp);
    private final PasswordRecovery recovery = isp.portal().passwordRecovery();

    @ParameterizedTest
    @ValueSource(strings = {PHONE, "+525581112201", "(55) 8111-2201", " 5581112201 "})
    void aCodeBySmsSetsANewPasswordHoweverTheNumberIsWritten(String phone) {
        String ticket = ask("ana@wispmega", phone);

        assertThat(codes.mails()).isEmpty();
        recovery.choose(new ResetForm(ticket, codes.texted(), OWN, OWN), HERE);

        assertThat(entering.enters("ana", OWN)).isTrue();
    }

    @Test
    void whoeverOrWhateverIsNotThereGetsTheSameAnswerAndNoMessage() {
        String known = ask("ana@wispmega", PHONE);
        assertThat(codes.sms()).hasSize(1);
        for (String[] nobody : new String[][] {
            {"nobody@wispmega", PHONE},
            {"luis@wispmega", PHONE},
            {"sofia@wispmega", "55 8111 2202"},
            {"ana@wispmega", "55 8111 2202"},
            {"ana@wispmega", "nada"},
            {"ana@nowhere", PHONE},
            {"", PHONE}
        }) {
            String ticket = ask(nobody[0], nobody[1]);
            assertThat(ticket).hasSameSizeAs(known);
            assertThat(problems(ticket)).containsExactly(new FieldError("code", "wrongCode"));
        }
        isp.after(Duration.ofMinutes(2));

        assertThat(codes.sms()).hasSize(1);
        assertThat(codes.mails()).isEmpty();
    }

    @Test
    void aTenantWithoutGatewayForSmsSendsNone() {
        isp.memory().phones().offer(Channel.WHATSAPP);

        assertThat(recovery.offersSms(isp.tenant())).isFalse();
        assertThat(ask("ana@wispmega", PHONE)).hasSameSizeAs(ask("nobody@wispmega", PHONE));

        assertThat(codes.sms()).isEmpty();
        isp.memory().phones().offer(Channel.WHATSAPP, Channel.SMS);
        assertThat(recovery.offersSms(isp.tenant())).isTrue();
        ask("ana@wispmega", PHONE);
        assertThat(codes.sms())
                .singleElement()
                .satisfies(sms -> assertThat(sms.channel()).isEqualTo(Channel.SMS));
    }

    @Test
    void onTheTenantsDomainTheShortNameIsEnough() {
        recovery.request(isp.tenant(), "ana", PHONE, HERE);

        assertThat(codes.sms()).hasSize(1);
    }

    @Test
    void oneNumberGetsOneAMinute() {
        ask("ana@wispmega", PHONE);
        ask("ana@wispmega", PHONE);
        assertThat(codes.sms()).hasSize(1);

        isp.after(Duration.ofMinutes(2));
        assertThat(codes.sms()).hasSize(2);
        assertThat(codes.sms()).doesNotHaveDuplicates();
    }

    @Test
    void oneNumberGetsFiveADay() {
        for (int i = 0; i < 6; i++) {
            ask("ana@wispmega", PHONE);
            isp.after(Duration.ofHours(1));
        }

        assertThat(codes.sms()).hasSize(5);
        assertThat(promises().get(0).state()).isEqualTo(OutboxState.PARKED);
    }

    @Test
    void whatCouldNotBeSentLeavesNoCodeBehind() {
        isp.memory().phones().answer(SendResult.refused("La pasarela rechazó el mensaje (400)."));
        ask("ana@wispmega", PHONE);
        codes.sms();

        assertThat(promises()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(OutboxKind.PASSWORD_RESET_SMS);
            assertThat(entry.state()).isEqualTo(OutboxState.PARKED);
            assertThat(entry.toString()).doesNotContainPattern("\\b\\d{6}\\b");
        });
        isp.memory().phones().recover();
        isp.clock().advance(Duration.ofMinutes(31));
        isp.portal().messageDesk().sendAgain(isp.admin(), promises().get(0).id());
        assertThat(codes.sms()).isEmpty();
        assertThat(promises().get(0).note()).isEqualTo("Ya nadie espera este código.");
    }

    @Test
    void onlyTheMessageHasTheCode() {
        ask("ana@wispmega", PHONE);

        assertThat(isp.memory().database().snapshot().toString()).doesNotContain(codes.texted());
        assertThat(codes.sms().get(0).toString()).doesNotContain(codes.texted());
    }

    @Test
    @Tag("MSG-01")
    void itFitsIntoOneSegmentWithPlainLetters() {
        isp.settings(isp.tenant().settings().with(new MessageSettings(false, true)));
        ask("ana@wispmega", PHONE);

        assertThat(codes.sms().get(0).text()).contains("su codigo").hasSizeLessThanOrEqualTo(160);
    }

    private String ask(String user, String contact) {
        String ticket = recovery.request(null, user, contact, HERE);
        isp.memory().ringDueAlarms();
        return ticket;
    }

    private List<FieldError> problems(String ticket) {
        ResetForm form = new ResetForm(ticket, Codes.otherThan(codes.texted()), OWN, OWN);
        return catchThrowableOfType(InvalidInputException.class, () -> recovery.choose(form, HERE))
                .errors();
    }

    private List<OutboxEntry> promises() {
        return isp.store(OutboxQueries.class).list(isp.id(), null, null, 100).items().stream()
                .map(OutboxRow::entry)
                .toList();
    }
}
