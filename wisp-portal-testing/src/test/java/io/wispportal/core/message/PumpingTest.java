package io.wispportal.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.core.payment.ManualPayment;
import io.wispportal.invoice.Invoice;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.tenant.MessageSettings;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many numbers that follow each other and ask for messages are somebody who earns from them. */
@Tag("MSG-01")
class PumpingTest {

    private static final String WHY =
            "Más de 20 números casi iguales a este pidieron mensajes en una hora; parece un abuso.";

    private final IspWithGateway isp = new IspWithGateway();

    @AfterEach
    void close() {
        isp.close();
    }

    @Test
    void theTwentyFirstNumberOfABlockIsRefusedForAnHourAndTheOthersAreServed() {
        for (int i = 0; i < 20; i++) {
            assertThat(event(number(i)).outcome()).isEqualTo(Outcome.ACCEPTED);
        }

        assertThat(event(number(999))).isEqualTo(SendResult.refused(WHY));
        assertThat(isp.isp().memory().phones().latest(isp.isp().id(), 100)).hasSize(20);
        assertThat(event("+525581113000").outcome()).as("another block").isEqualTo(Outcome.ACCEPTED);
        isp.isp().clock().advance(Duration.ofMinutes(59));
        assertThat(event(number(0)).outcome()).as("one of the twenty").isEqualTo(Outcome.ACCEPTED);
        assertThat(event(number(21)).outcome()).isEqualTo(Outcome.REFUSED);
        isp.isp().clock().advance(Duration.ofMinutes(1));
        assertThat(event(number(21)).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void batchesNeitherCountNorAreStopped() {
        for (int i = 0; i < 30; i++) {
            assertThat(isp.send(number(i), "Hola", SendCause.BATCH).outcome()).isEqualTo(Outcome.ACCEPTED);
        }
        for (int i = 100; i < 120; i++) {
            assertThat(event(number(i)).outcome()).isEqualTo(Outcome.ACCEPTED);
        }

        assertThat(isp.send(number(200), "Hola", SendCause.BATCH).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(event(number(201)).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aPromisedMessageIsParkedAndStaffReadWhy() {
        for (int i = 0; i < 20; i++) {
            event(number(i));
        }
        isp.isp().settings(isp.isp().tenant().settings().with(new MessageSettings(true, false)));
        payForAna();
        isp.isp().memory().ringDueAlarms();

        assertThat(confirmation().state()).isEqualTo(OutboxState.PARKED);
        assertThat(confirmation().note()).isEqualTo(WHY);
        isp.isp().clock().advance(Duration.ofHours(1));
        isp.isp()
                .portal()
                .messageDesk()
                .sendAgain(isp.isp().admin(), confirmation().id());
        isp.isp().memory().ringDueAlarms();
        assertThat(confirmation().state()).isEqualTo(OutboxState.DONE);
    }

    private SendResult event(String to) {
        return isp.send(to, "Hola", SendCause.EVENT);
    }

    private static String number(int inBlock) {
        return String.format("+525581112%03d", inBlock);
    }

    private OutboxEntry confirmation() {
        return isp.isp().portal().messageDesk().list(isp.isp().admin(), null, null).items().stream()
                .map(OutboxRow::entry)
                .filter(entry -> entry.kind() == OutboxKind.PAYMENT_REGISTERED)
                .findFirst()
                .orElseThrow();
    }

    private void payForAna() {
        Invoice invoice = isp.isp().invoice("ana", 0);
        isp.isp()
                .portal()
                .paymentRegistration()
                .register(
                        isp.isp().cashier(),
                        new ManualPayment(
                                invoice.id(),
                                invoice.version(),
                                isp.isp().method("Transferencia"),
                                TestIsp.pesos("10"),
                                isp.isp().tenant().dayOf(isp.isp().clock().instant()),
                                null,
                                false));
    }
}
