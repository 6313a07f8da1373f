package io.wispportal.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.core.payment.ManualPayment;
import io.wispportal.invoice.Invoice;
import io.wispportal.message.CapturedMessage;
import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendState;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.MessageSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers are told on their phones that a payment was registered, if their provider wants that. */
@Tag("PAY-10")
class PaymentConfirmationTest {

    private static final String ANAS = "+525581112201";

    private final TestIsp isp = new TestIsp();

    @Test
    void byDefaultNobodyIsTold() {
        isp.approve(isp.report("ana", 0));
        isp.memory().ringDueAlarms();

        assertThat(promises()).isEmpty();
        assertThat(received()).isEmpty();
    }

    @Test
    void anApprovedReportIsConfirmedOnceAndMailGoesAsBefore() {
        switchOn(false);
        isp.approve(isp.report("ana", 0));
        isp.memory().ringDueAlarms();

        String number = isp.invoice("ana", 0).number();
        assertThat(received())
                .containsExactly(new PhoneMessage(
                        promises().get(0).id(),
                        Channel.SMS,
                        ANAS,
                        "WispMega: registramos su pago de $499.00 de la factura " + number + ". Gracias."));
        assertThat(isp.memory().mail().sent(isp.id())).hasSize(3);
        assertThat(states()).containsExactly(OutboxState.DONE);
    }

    @Test
    void aPaymentByHandIsConfirmedOnceForEachEntry() {
        switchOn(false);
        pay("100");
        isp.after(Duration.ofMinutes(2));
        pay("399");
        isp.after(Duration.ofMinutes(2));

        assertThat(received())
                .extracting(PhoneMessage::text)
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).contains("$100.00", "Quedan por pagar $399.00."),
                        second -> assertThat(second).contains("$399.00").doesNotContain("Quedan"));
        assertThat(isp.ledger("ana")).hasSize(2);
        assertThat(promises()).hasSize(2);
    }

    @Test
    void aHandRegisteredPaymentThatClosesAReportIsConfirmedOnce() {
        switchOn(false);
        isp.report("ana", 0);
        pay("499");
        isp.memory().ringDueAlarms();

        assertThat(received()).hasSize(1);
    }

    @Test
    void whatsAppIsTakenWhereThereIsOne() {
        switchOn(false);
        isp.memory().phones().offer(Channel.SMS, Channel.WHATSAPP);

        pay("499");
        isp.memory().ringDueAlarms();

        assertThat(received()).extracting(PhoneMessage::channel).containsExactly(Channel.WHATSAPP);
    }

    @Test
    void whoHasNoPhoneIsSkippedAndStaffSeeIt() {
        switchOn(false);
        isp.approve(isp.report("sofia", 0));
        isp.memory().ringDueAlarms();

        assertThat(promises()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(OutboxState.SKIPPED);
            assertThat(entry.note()).isEqualTo("El cliente no tiene un teléfono registrado.");
        });
    }

    @Test
    void withoutGatewayItIsSkipped() {
        switchOn(false);
        isp.memory().phones().offer();
        pay("499");
        isp.memory().ringDueAlarms();

        assertThat(states()).containsExactly(OutboxState.SKIPPED);
    }

    @Test
    @Tag("MSG-03")
    void aRefusedMessageIsParkedAndStaffSendItAgain() {
        switchOn(false);
        isp.memory().phones().answer(SendResult.refused("La pasarela rechazó el mensaje (400)."));
        pay("499");
        isp.memory().ringDueAlarms();
        assertThat(states()).containsExactly(OutboxState.PARKED);

        isp.memory().phones().recover();
        again();

        assertThat(states()).containsExactly(OutboxState.DONE);
        assertThat(received()).hasSize(1);
    }

    @Test
    @Tag("MSG-03")
    void aGatewayThatAsksForTimeGetsItAndAfterTenTriesTheMessageIsParked() {
        switchOn(false);
        isp.memory().phones().answer(SendResult.tryLater("La pasarela pidió esperar (429).", Duration.ofMinutes(30)));
        pay("499");
        isp.memory().ringDueAlarms();
        isp.after(Duration.ofMinutes(29));
        assertThat(promises().get(0).attempts()).isEqualTo(1);
        isp.after(Duration.ofMinutes(1));
        assertThat(promises().get(0).attempts()).isEqualTo(2);

        for (int i = 0; i < 8; i++) {
            isp.after(Duration.ofHours(1));
        }

        assertThat(states()).containsExactly(OutboxState.PARKED);
        assertThat(promises().get(0).attempts()).isEqualTo(10);
    }

    @Test
    @Tag("MSG-03")
    void whatMayHaveGoneOutIsUnsureAndOnlyStaffSendItAgain() {
        switchOn(false);
        isp.memory().phones().answer(SendResult.unsure("La pasarela no respondió."));
        pay("499");
        isp.memory().ringDueAlarms();
        isp.memory().phones().recover();
        isp.after(Duration.ofDays(1));
        assertThat(states()).containsExactly(OutboxState.UNSURE);
        assertThat(received()).isEmpty();

        again();

        assertThat(states()).containsExactly(OutboxState.DONE);
        assertThat(received()).hasSize(1);
    }

    @Test
    @Tag("MSG-03")
    void aTryThatACrashCutIsUnsureWhereTheGatewayKnowsNoKeys() {
        switchOn(false);
        isp.memory().phones().ignoreKeys();
        pay("499");
        begun(promises().get(0).id());

        isp.memory().ringDueAlarms();
        assertThat(states()).as("it may still be on its way").containsExactly(OutboxState.PROMISED);
        isp.after(Duration.ofMinutes(2));

        assertThat(states()).containsExactly(OutboxState.UNSURE);
        assertThat(received()).isEmpty();
        again();
        assertThat(received()).hasSize(1);
    }

    @Test
    @Tag("MSG-03")
    void aTryThatACrashCutIsRepeatedWhereTheGatewayKnowsTheKey() {
        switchOn(false);
        pay("499");
        begun(promises().get(0).id());

        isp.after(Duration.ofMinutes(2));

        assertThat(states()).containsExactly(OutboxState.DONE);
        assertThat(received()).hasSize(1);
    }

    @Test
    @Tag("MSG-03")
    void whatWasSentBeforeACrashIsNotSentAgain() {
        switchOn(false);
        pay("499");
        OutboxEntryId key = promises().get(0).id();
        begun(key);
        isp.inTransaction(() -> isp.store(SendLog.class).end(isp.id(), key, SendState.SENT));

        isp.memory().ringDueAlarms();

        assertThat(states()).containsExactly(OutboxState.DONE);
        assertThat(received()).isEmpty();
    }

    @Test
    @Tag("MSG-01")
    void oneNumberGetsOneMessageAMinuteAndFiveADay() {
        switchOn(false);
        for (int i = 0; i < 6; i++) {
            pay("1");
        }
        isp.memory().ringDueAlarms();
        assertThat(received()).hasSize(1);

        for (int i = 0; i < 40; i++) {
            isp.after(Duration.ofMinutes(1));
        }

        assertThat(received()).hasSize(5);
        assertThat(states()).containsOnlyOnce(OutboxState.PARKED);
    }

    @Test
    @Tag("LNK-10")
    void plainLettersAreWrittenWhereTheTenantWantsThem() {
        isp.portal()
                .templates()
                .change(isp.admin(), TemplateKind.PAYMENT_REGISTERED, 0, "", "Señor: quedó así, {{ cliente }}");
        switchOn(true);
        pay("499");
        isp.memory().ringDueAlarms();

        assertThat(received()).extracting(PhoneMessage::text).containsExactly("Señor: quedo asi, Ana Torres Medina");
    }

    private void begun(OutboxEntryId key) {
        PhoneMessage message = new PhoneMessage(key, Channel.SMS, ANAS, "");
        isp.inTransaction(() -> isp.store(SendLog.class)
                .begin(
                        isp.id(),
                        SendAttempt.begun(
                                message, 1, SendCause.EVENT, isp.clock().instant())));
    }

    private void again() {
        isp.after(Duration.ofMinutes(2));
        assertThat(isp.portal()
                        .messageDesk()
                        .sendAgain(isp.admin(), promises().get(0).id()))
                .isTrue();
        isp.memory().ringDueAlarms();
    }

    private void switchOn(boolean plain) {
        isp.settings(isp.tenant().settings().with(new MessageSettings(true, plain)));
    }

    private void pay(String amount) {
        Invoice invoice = isp.invoice("ana", 0);
        isp.portal()
                .paymentRegistration()
                .register(
                        isp.cashier(),
                        new ManualPayment(
                                invoice.id(),
                                invoice.version(),
                                isp.method("Transferencia"),
                                TestIsp.pesos(amount),
                                isp.tenant().dayOf(isp.clock().instant()),
                                null,
                                false));
    }

    private List<PhoneMessage> received() {
        return isp.memory().phones().latest(isp.id(), 100).stream()
                .map(CapturedMessage::message)
                .toList();
    }

    private List<OutboxState> states() {
        return promises().stream().map(OutboxEntry::state).toList();
    }

    private List<OutboxEntry> promises() {
        return isp.portal().messageDesk().list(isp.admin(), null, null).items().stream()
                .map(OutboxRow::entry)
                .filter(entry -> entry.kind() == OutboxKind.PAYMENT_REGISTERED)
                .toList();
    }
}
