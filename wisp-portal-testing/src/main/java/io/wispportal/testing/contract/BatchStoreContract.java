package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.cashier;
import static io.wispportal.testing.contract.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link BatchStore} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
@Tag("LNK-11")
public abstract class BatchStoreContract extends StoreContract {

    private MessageBatch batch;

    /** @return stores of which transactions, tenants and the batch store are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addBatch() {
        batch = draft(NOON);
        commit(() -> batches().add(isp.id(), batch));
    }

    @Test
    void givesBackWhatWasAdded() {
        assertThat(batches().find(isp.id(), batch.id())).contains(batch);

        InvoiceFilter all = new InvoiceFilter(null, null, "", "");
        MessageBatch every = MessageBatch.draft(
                new BatchId(uuid()), new InvoiceSelection(all, List.of()), "Hola ñ", false, true, cashier(), NOON);
        commit(() -> batches().add(isp.id(), every));
        assertThat(batches().find(isp.id(), every.id())).contains(every);
    }

    @Test
    void keepsHowFarItIs() {
        MessageBatch confirmed =
                batch.written("Otro {{ empresa }}", false, true, cashier()).confirmed(cashier(), NOON.plusSeconds(1));
        assertThat(replace(confirmed)).isTrue();
        MessageBatch stored = found();
        assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(confirmed);
        assertThat(stored.version()).isEqualTo(1);

        CustomerId to = new CustomerId(uuid());
        assertThat(replace(stored.prepared(to))).isTrue();
        assertThat(found().preparedTo()).isEqualTo(to);
        assertThat(replace(found().prepared(null))).isTrue();
        assertThat(replace(found().done(NOON.plusSeconds(2)))).isTrue();

        assertThat(found().state()).isEqualTo(BatchState.DONE);
        assertThat(found().ended()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    void whoeverReadAnOlderVersionChangesNothing() {
        assertThat(replace(batch.confirmed(cashier(), NOON))).isTrue();

        assertThat(replace(batch.cancelled(NOON))).isFalse();

        assertThat(found().state()).isEqualTo(BatchState.PREPARING);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeConfirms() {
        long winners = winners(
                () -> batches().replace(isp.id(), batch.confirmed(cashier(), NOON)),
                () -> batches().replace(isp.id(), batch.confirmed(cashier(), NOON.plusSeconds(1))));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void forgetsOldDraftsAndNothingElse() {
        MessageBatch confirmed = draft(NOON.minusSeconds(60));
        MessageBatch old = draft(NOON.minusSeconds(60));
        commit(() -> {
            batches().add(isp.id(), confirmed);
            batches().replace(isp.id(), confirmed.confirmed(cashier(), NOON));
            batches().add(isp.id(), old);
            batches().forgetDrafts(otherIsp.id(), NOON);
        });
        assertThat(batches().find(isp.id(), old.id())).isPresent();

        commit(() -> batches().forgetDrafts(isp.id(), NOON));

        assertThat(batches().find(isp.id(), old.id())).isEmpty();
        assertThat(batches().find(isp.id(), confirmed.id())).isPresent();
        assertThat(batches().find(isp.id(), batch.id())).isPresent();
    }

    @Test
    void isStoppedWhateverItsVersionIsAndOnce() {
        assertThat(cancel(isp)).as("a draft").isFalse();
        replace(batch.confirmed(cashier(), NOON));
        replace(found().prepared(new CustomerId(uuid())));

        assertThat(cancel(otherIsp)).isFalse();
        assertThat(cancel(isp)).isTrue();

        assertThat(found().state()).isEqualTo(BatchState.CANCELLING);
        assertThat(found().version()).isEqualTo(3);
        assertThat(cancel(isp)).isFalse();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        assertThat(batches().find(otherIsp.id(), batch.id())).isEmpty();
        assertThat(inTransaction(() -> batches().replace(otherIsp.id(), batch.confirmed(cashier(), NOON))))
                .isFalse();
        assertThat(found()).isEqualTo(batch);
    }

    private boolean cancel(SampleIsp of) {
        return inTransaction(() -> batches().cancel(of.id(), batch.id()));
    }

    private static MessageBatch draft(Instant at) {
        InvoiceFilter filter = new InvoiceFilter(InvoiceState.PENDING, Samples.DAY, "ana ñ", "Centro");
        InvoiceSelection selection =
                new InvoiceSelection(filter, List.of(new InvoiceId(uuid()), new InvoiceId(uuid())));
        return MessageBatch.draft(
                new BatchId(uuid()), selection, "Estimado {{ cliente }} …", true, false, cashier(), at);
    }

    private boolean replace(MessageBatch next) {
        return inTransaction(() -> batches().replace(isp.id(), next));
    }

    private MessageBatch found() {
        return batches().find(isp.id(), batch.id()).orElseThrow();
    }

    private BatchStore batches() {
        return stores().batches();
    }
}
