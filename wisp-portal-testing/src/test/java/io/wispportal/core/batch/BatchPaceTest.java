package io.wispportal.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.RecipientState;
import io.wispportal.core.message.IspWithGateway;
import io.wispportal.message.GatewayKind;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A batch keeps to what a tenant's gateway gets in a minute. */
@Tag("MSG-01")
class BatchPaceTest {

    private final IspWithGateway gateway = new IspWithGateway();
    private final Batches batches = new Batches(gateway.isp());

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void sixtyLeaveInAMinuteAndTheRestInTheNextOnes() {
        gateway.use(GatewayKind.HTTP, null);
        for (int i = 0; i < 70; i++) {
            gateway.isp().addDebtor("deudor" + i, "Deudor", "+52 55 8111 " + (9_000 + i));
        }
        BatchId id = batches.confirmed("Debe {{ saldo }}.", false);
        gateway.ringBatch(id.value());

        assertThat(batches.progress(id).count(RecipientState.SENT)).isEqualTo(60);
        assertThat(batches.progress(id).full()).isFalse();
        gateway.ringBatchAfter(Duration.ofSeconds(59), id.value());
        assertThat(batches.progress(id).count(RecipientState.SENT)).isEqualTo(60);

        gateway.ringBatchAfter(Duration.ofSeconds(1), id.value());

        assertThat(batches.progress(id).batch().state()).isEqualTo(BatchState.DONE);
        assertThat(batches.progress(id).count(RecipientState.FAILED)).isZero();
    }
}
