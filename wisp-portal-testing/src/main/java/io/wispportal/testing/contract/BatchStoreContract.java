package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.cashier;
import static io.wispportal.testing.contract.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientState;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.testing.PortalStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    /** @return stores of which transactions, tenants, customers, links and the batch store are used */
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
                new BatchId(uuid()), new InvoiceSelection(all, List.of()), "Hola ñ", true, cashier(), NOON);
        commit(() -> batches().add(isp.id(), every));
        assertThat(batches().find(isp.id(), every.id())).contains(every);
    }

    @Test
    void keepsHowFarItIs() {
        MessageBatch confirmed =
                batch.written("Otro {{ empresa }}", false, true).confirmed(NOON.plusSeconds(1));
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
        assertThat(replace(batch.confirmed(NOON))).isTrue();

        assertThat(replace(batch.cancelled(NOON))).isFalse();

        assertThat(found().state()).isEqualTo(BatchState.PREPARING);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeConfirms() {
        long winners = winners(
                () -> batches().replace(isp.id(), batch.confirmed(NOON)),
                () -> batches().replace(isp.id(), batch.confirmed(NOON.plusSeconds(1))));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void forgetsOldDraftsAndNothingElse() {
        MessageBatch confirmed = draft(NOON.minusSeconds(60));
        MessageBatch old = draft(NOON.minusSeconds(60));
        commit(() -> {
            batches().add(isp.id(), confirmed);
            batches().replace(isp.id(), confirmed.confirmed(NOON));
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
    void keepsRecipientsAndTakesEachCustomerOnce() {
        BatchRecipient first = waiting(NOON);
        BatchRecipient skipped =
                BatchRecipient.skipped(new OutboxEntryId(uuid()), isp.customer().id(), "No tiene teléfono.", NOON);
        add(first, skipped);
        BatchRecipient twice = BatchRecipient.waiting(
                new OutboxEntryId(uuid()), first.customer(), "+5215512345678", "otro", null, NOON);

        assertThat(recipient(first)).isEqualTo(first);
        assertThat(recipient(skipped)).isEqualTo(skipped);
        assertThatThrownBy(() -> add(waiting(NOON), twice)).isInstanceOf(IllegalStateException.class);
        assertThat(batches().due(isp.id(), batch.id(), NOON, 10)).containsExactly(first);
    }

    @Test
    void remembersTheLinkInAMessage() {
        CustomerId ana = isp.customer().id();
        AutoLoginLink link = AutoLoginLinkStoreContract.link(ana, LinkPurpose.CUSTOMER, false);
        commit(() -> stores().links().addAll(isp.id(), List.of(link)));
        BatchRecipient recipient = waiting(ana, link.id(), NOON);
        add(recipient);

        assertThat(recipient(recipient)).isEqualTo(recipient);
        assertThat(cancel(1)).containsExactly(recipient);
    }

    @Test
    void takesManyRecipientsAtOnce() {
        add(IntStream.range(0, 1_001).mapToObj(i -> waiting(NOON)).toArray(BatchRecipient[]::new));

        assertThat(batches().due(isp.id(), batch.id(), NOON, 2_000)).hasSize(1_001);
    }

    @Test
    void handsOutThoseThatAreDueLongestWaitingFirst() {
        BatchRecipient second = waiting(NOON);
        BatchRecipient first = waiting(NOON.minusSeconds(1));
        BatchRecipient later = waiting(NOON.plusSeconds(1));
        add(second, later, first);

        assertThat(batches().due(isp.id(), batch.id(), NOON, 10)).containsExactly(first, second);
        assertThat(batches().due(isp.id(), batch.id(), NOON, 1)).containsExactly(first);
        assertThat(batches().nextDue(isp.id(), batch.id())).contains(NOON.minusSeconds(1));
    }

    @Test
    void whatWasSentIsNeitherDueNorWaitedFor() {
        BatchRecipient only = waiting(NOON);
        add(only);
        assertThat(replace(only, only.sent(NOON.plusSeconds(1)))).isTrue();

        assertThat(batches().due(isp.id(), batch.id(), NOON.plusSeconds(9), 10)).isEmpty();
        assertThat(batches().nextDue(isp.id(), batch.id())).isEmpty();
        assertThat(recipient(only)).isEqualTo(only.sent(NOON.plusSeconds(1)));
    }

    @Test
    void aRecipientChangesOnlyFromWhatItWasReadAs() {
        BatchRecipient read = waiting(NOON);
        add(read);
        BatchRecipient tried = read.later("Está ocupada.", NOON.plusSeconds(5), NOON);
        assertThat(replace(read, tried)).isTrue();

        assertThat(replace(read, read.sent(NOON))).isFalse();

        assertThat(recipient(read)).isEqualTo(tried);
        assertThat(replace(tried, tried.failed("No existe el número.", NOON))).isTrue();
    }

    @Test
    void thoseThatFailedWaitAgainAndOthersStay() {
        BatchRecipient failed = waiting(NOON);
        BatchRecipient unsure = waiting(NOON);
        BatchRecipient sent = waiting(NOON);
        add(failed, unsure, sent);
        replace(failed, failed.failed("No.", NOON));
        replace(unsure, unsure.unsure("Quizá.", NOON));
        replace(sent, sent.sent(NOON));
        Instant now = NOON.plus(Duration.ofHours(1));

        assertThat(inTransaction(() -> batches().retryFailed(isp.id(), batch.id(), now)))
                .isEqualTo(1);

        assertThat(recipient(failed)).isEqualTo(failed.failed("No.", NOON).again(now));
        assertThat(recipient(unsure).state()).isEqualTo(RecipientState.UNSURE);
        assertThat(recipient(sent).state()).isEqualTo(RecipientState.SENT);
    }

    @Test
    void forgottenTextsCannotBeSentAgain() {
        BatchRecipient failed = waiting(NOON);
        BatchRecipient waits = waiting(NOON);
        add(failed, waits);
        replace(failed, failed.failed("No.", NOON));

        commit(() -> batches().forgetTexts(isp.id(), batch.id()));

        assertThat(recipient(failed).text()).isNull();
        assertThat(recipient(waits)).isEqualTo(waits);
        assertThat(inTransaction(() -> batches().retryFailed(isp.id(), batch.id(), NOON)))
                .isZero();
    }

    @Test
    void cancelsThoseThatWaitPartByPart() {
        BatchRecipient sent = waiting(NOON.minusSeconds(1));
        BatchRecipient one = waiting(NOON);
        BatchRecipient two = waiting(NOON.plusSeconds(1));
        add(sent, one, two);
        replace(sent, sent.sent(NOON));

        assertThat(cancel(1)).containsExactly(one);
        assertThat(cancel(5)).containsExactly(two);
        assertThat(cancel(5)).isEmpty();

        assertThat(recipient(one).state()).isEqualTo(RecipientState.CANCELLED);
        assertThat(recipient(one).text()).isNull();
        assertThat(recipient(sent).state()).isEqualTo(RecipientState.SENT);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        BatchRecipient only = waiting(NOON);
        add(only);

        assertThat(batches().find(otherIsp.id(), batch.id())).isEmpty();
        assertThat(inTransaction(() -> batches().replace(otherIsp.id(), batch.confirmed(NOON))))
                .isFalse();
        assertThat(batches().recipient(otherIsp.id(), batch.id(), only.id())).isEmpty();
        assertThat(batches().due(otherIsp.id(), batch.id(), NOON, 10)).isEmpty();
        assertThat(batches().nextDue(otherIsp.id(), batch.id())).isEmpty();
        assertThat(inTransaction(() -> batches().replace(otherIsp.id(), batch.id(), only, only.sent(NOON))))
                .isFalse();
        assertThat(inTransaction(() -> batches().cancelWaiting(otherIsp.id(), batch.id(), NOON, 10)))
                .isEmpty();
        assertThat(recipient(only)).isEqualTo(only);
    }

    private MessageBatch draft(Instant at) {
        InvoiceFilter filter = new InvoiceFilter(InvoiceState.PENDING, Samples.DAY, "ana ñ", "Centro");
        InvoiceSelection selection =
                new InvoiceSelection(filter, List.of(new InvoiceId(uuid()), new InvoiceId(uuid())));
        return MessageBatch.draft(new BatchId(uuid()), selection, "Estimado {{ cliente }} …", false, cashier(), at);
    }

    private BatchRecipient waiting(Instant due) {
        return waiting(isp.customer().id(), null, due);
    }

    private static BatchRecipient waiting(CustomerId customer, @Nullable LinkId link, Instant due) {
        return BatchRecipient.waiting(new OutboxEntryId(uuid()), customer, "+5215512345678", "sealed ñ", link, due);
    }

    private void add(BatchRecipient... recipients) {
        commit(() -> batches().addRecipients(isp.id(), batch.id(), List.of(recipients)));
    }

    private List<BatchRecipient> cancel(int limit) {
        return inTransaction(() -> batches().cancelWaiting(isp.id(), batch.id(), NOON, limit));
    }

    private boolean replace(MessageBatch next) {
        return inTransaction(() -> batches().replace(isp.id(), next));
    }

    private boolean replace(BatchRecipient before, BatchRecipient after) {
        return inTransaction(() -> batches().replace(isp.id(), batch.id(), before, after));
    }

    private MessageBatch found() {
        return batches().find(isp.id(), batch.id()).orElseThrow();
    }

    private BatchRecipient recipient(BatchRecipient of) {
        return batches().recipient(isp.id(), batch.id(), of.id()).orElseThrow();
    }

    private BatchStore batches() {
        return stores().batches();
    }
}
