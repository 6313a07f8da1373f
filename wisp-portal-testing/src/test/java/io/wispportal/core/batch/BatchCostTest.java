package io.wispportal.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientState;
import io.wispportal.core.TestIsp;
import io.wispportal.core.message.IspWithGateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.SendingPrice;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a batch costs, and how it waits once no more may be spent. */
@Tag("MSG-01")
class BatchCostTest {

    private static final String ONE_SEGMENT = "Debe {{ saldo }}.";
    private static final String TWO_SEGMENTS = "Debió pagar {{ saldo }}." + "x".repeat(90);
    private static final Duration DAY = Duration.ofDays(1);

    private final IspWithGateway gateway = new IspWithGateway();
    private final Batches batches = new Batches(gateway.isp());

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void thePreviewTellsThePriceOfAllSegmentsAndWhenTooLittleIsLeft() {
        price("0.50", "1000");
        MessageBatch draft = batches.draft(TWO_SEGMENTS, false);

        BatchPreview enough = preview(draft);
        assertThat(enough.segments()).isEqualTo(2L * enough.recipients());
        assertThat(enough.price()).isEqualTo(TestIsp.pesos(String.valueOf(enough.recipients())));
        assertThat(enough.tooLittleLeft()).isNull();
        price("0.50", "2.25");
        assertThat(preview(draft).tooLittleLeft()).isEqualTo(TestIsp.pesos("2.25"));
        price("0.50", null);
        assertThat(preview(draft).tooLittleLeft()).isNull();
        assertThat(preview(draft).price()).isNotNull();
    }

    @Test
    void withoutAPriceNothingIsSaidOfIt() {
        gateway.use(GatewayKind.HTTP, null);

        assertThat(preview(batches.draft(ONE_SEGMENT, false)).price()).isNull();
        assertThat(preview(batches.draft(ONE_SEGMENT, false)).tooLittleLeft()).isNull();
    }

    @Test
    void atTheMoneyCapTheBatchWaitsAndGoesOnADayLater() {
        price("1", "2");
        BatchId id = batches.confirmed(ONE_SEGMENT, false);
        gateway.ringBatch(id.value());

        assertThat(count(id, RecipientState.SENT)).isEqualTo(2);
        assertThat(count(id, RecipientState.FAILED)).isZero();
        assertThat(batches.progress(id).spent()).isEqualTo(TestIsp.pesos("2"));
        assertThat(batches.progress(id).full()).isFalse();
        assertThat(preview(batches.draft(ONE_SEGMENT, false)).tooLittleLeft()).isEqualTo(TestIsp.pesos("0"));

        gateway.ringBatchAfter(DAY, id.value());

        assertThat(count(id, RecipientState.SENT)).isEqualTo(4);
        price("1", "1000");
        gateway.ringBatchAfter(DAY, id.value());
        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.DONE);
        assertThat(count(id, RecipientState.FAILED)).isZero();
    }

    @Test
    void whatIsLeftIsNotEnoughForALongMessageSoItWaitsAndSaysWhy() {
        price("1", "3");
        BatchId id = batches.confirmed(TWO_SEGMENTS, false);
        for (int minute = 0; minute < 20; minute++) {
            gateway.ringBatchAfter(Duration.ofMinutes(1), id.value());
        }

        assertThat(count(id, RecipientState.SENT)).isEqualTo(1);
        assertThat(count(id, RecipientState.FAILED)).as("waiting is no try").isZero();
        assertThat(batches.recipients(id).items())
                .filteredOn(row -> row.recipient().note() != null)
                .filteredOn(row -> row.recipient().isWaiting())
                .extracting(row -> row.recipient().note())
                .containsOnly("Se llegó al gasto máximo en 24 horas. Sale cuando vuelva a haber lugar.")
                .isNotEmpty();
    }

    @Test
    void aMessageThatCostsMoreThanMayEverBeSpentFails() {
        price("1", "1");
        BatchId id = batches.confirmed(TWO_SEGMENTS, false);
        gateway.ringBatch(id.value());

        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.DONE);
        assertThat(count(id, RecipientState.SENT)).isZero();
        assertThat(batches.of(id, "ana").recipient().note()).contains("solo ya cuesta más");
    }

    private void price(String segment, String cap) {
        gateway.use(
                GatewayKind.HTTP, new SendingPrice(TestIsp.pesos(segment), cap == null ? null : TestIsp.pesos(cap)));
    }

    private int count(BatchId id, RecipientState state) {
        return batches.progress(id).count(state);
    }

    private BatchPreview preview(MessageBatch batch) {
        return batches.writing().preview(gateway.isp().cashier(), batch);
    }
}
