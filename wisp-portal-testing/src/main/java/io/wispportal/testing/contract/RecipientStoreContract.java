package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.cashier;
import static io.wispportal.testing.contract.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientState;
import io.wispportal.batch.RecipientStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RecipientStore} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
@Tag("LNK-11")
public abstract class RecipientStoreContract extends StoreContract {

    private MessageBatch batch;

    /** @return stores of which transactions, tenants, customers, links, batches and recipients are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addBatch() {
        InvoiceSelection all = new InvoiceSelection(new InvoiceFilter(null, null, "", ""), List.of());
        batch = MessageBatch.draft(new BatchId(uuid()), all, "Hola", false, false, cashier(), NOON);
        commit(() -> stores().batches().add(isp.id(), batch));
    }

    @Test
    void keepsRecipientsAndTakesEachCustomerOnce() {
        BatchRecipient first = waiting(NOON);
        BatchRecipient skipped =
                BatchRecipient.skipped(new OutboxEntryId(uuid()), isp.customer().id(), "No tiene teléfono.", NOON);
        add(first, skipped);
        BatchRecipient twice =
                BatchRecipient.waiting(new OutboxEntryId(uuid()), first.customer(), "+5215512345678", null, null, NOON);

        assertThat(recipient(first)).isEqualTo(first);
        assertThat(recipient(skipped)).isEqualTo(skipped);
        assertThatThrownBy(() -> add(waiting(NOON), twice)).isInstanceOf(IllegalStateException.class);
        assertThat(recipients().due(isp.id(), batch.id(), NOON, 10)).containsExactly(first);
    }

    @Test
    void remembersTheLinkInAMessage() {
        BatchRecipient recipient = linked(NOON);
        add(recipient);

        assertThat(recipient(recipient)).isEqualTo(recipient);
        BatchRecipient sent = recipient.saying("Hola, señora …/a/XXXX").sent(NOON);
        assertThat(replace(recipient, sent)).isTrue();
        assertThat(recipient(recipient)).isEqualTo(sent);
    }

    @Test
    void takesManyRecipientsAtOnce() {
        add(IntStream.range(0, 1_001).mapToObj(i -> waiting(NOON)).toArray(BatchRecipient[]::new));

        assertThat(recipients().due(isp.id(), batch.id(), NOON, 2_000)).hasSize(1_001);
    }

    @Test
    void handsOutThoseThatAreDueLongestWaitingFirst() {
        BatchRecipient second = waiting(NOON);
        BatchRecipient first = waiting(NOON.minusSeconds(1));
        BatchRecipient later = waiting(NOON.plusSeconds(1));
        add(second, later, first);

        assertThat(recipients().due(isp.id(), batch.id(), NOON, 10)).containsExactly(first, second);
        assertThat(recipients().due(isp.id(), batch.id(), NOON, 1)).containsExactly(first);
        assertThat(recipients().nextDue(isp.id(), batch.id())).contains(NOON.minusSeconds(1));
    }

    @Test
    void whatWasSentIsNeitherDueNorWaitedFor() {
        BatchRecipient only = waiting(NOON);
        add(only);
        assertThat(replace(only, only.sent(NOON.plusSeconds(1)))).isTrue();

        assertThat(recipients().due(isp.id(), batch.id(), NOON.plusSeconds(9), 10))
                .isEmpty();
        assertThat(recipients().nextDue(isp.id(), batch.id())).isEmpty();
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
        BatchRecipient rests = tried.rests("Un momento.", NOON.plusSeconds(60), NOON);
        assertThat(replace(tried, rests)).isTrue();
        assertThat(replace(tried, tried.sent(NOON))).as("its time has changed").isFalse();
        assertThat(replace(rests, rests.failed("No existe el número.", NOON))).isTrue();
    }

    @Test
    void holdsSomeOfAState() {
        BatchRecipient second = waiting(NOON.plusSeconds(1));
        BatchRecipient first = waiting(NOON);
        BatchRecipient failed = waiting(NOON);
        add(second, first, failed);
        replace(failed, failed.failed("No.", NOON));

        assertThat(hold(isp, RecipientState.WAITING, 1)).containsExactly(first);
        assertThat(hold(isp, RecipientState.WAITING, 5)).containsExactly(first, second);
        assertThat(hold(isp, RecipientState.FAILED, 5)).containsExactly(failed.failed("No.", NOON));
        assertThat(hold(otherIsp, RecipientState.WAITING, 5)).isEmpty();
    }

    @Test
    void cancelsSomeAndForgetsTheirAddresses() {
        BatchRecipient one = linked(NOON);
        BatchRecipient two = waiting(NOON);
        add(one, two);

        commit(() -> recipients().cancel(isp.id(), batch.id(), List.of(one.id()), NOON.plusSeconds(1)));
        commit(() -> recipients().cancel(isp.id(), batch.id(), List.of(), NOON));

        assertThat(recipient(one)).isEqualTo(one.cancelled(NOON.plusSeconds(1)));
        assertThat(recipient(two)).isEqualTo(two);
    }

    @Test
    void forgetsAddressesOfThoseThatHaveNotChangedForLong() {
        BatchRecipient failed = linked(NOON);
        BatchRecipient waits = linked(NOON);
        add(failed, waits);
        replace(failed, failed.failed("No.", NOON.plusSeconds(1)));

        assertThat(forget(NOON.plusSeconds(1))).as("some are kept").isTrue();
        assertThat(recipient(failed).address()).isNotNull();
        assertThat(forget(NOON.plusSeconds(2))).as("who waits needs it").isTrue();

        assertThat(recipient(failed).address()).isNull();
        assertThat(recipient(failed).canBeSentAgain()).isFalse();
        assertThat(recipient(waits)).isEqualTo(waits);
        replace(waits, waits.sent(NOON));
        assertThat(forget(NOON)).isFalse();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        BatchRecipient only = waiting(NOON);
        add(only);

        assertThat(recipients().find(otherIsp.id(), batch.id(), only.id())).isEmpty();
        assertThat(recipients().due(otherIsp.id(), batch.id(), NOON, 10)).isEmpty();
        assertThat(recipients().nextDue(otherIsp.id(), batch.id())).isEmpty();
        assertThat(inTransaction(() -> recipients().replace(otherIsp.id(), batch.id(), only, only.sent(NOON))))
                .isFalse();
        commit(() -> recipients().cancel(otherIsp.id(), batch.id(), List.of(only.id()), NOON));
        assertThat(recipient(only)).isEqualTo(only);
    }

    private BatchRecipient waiting(Instant due) {
        return BatchRecipient.waiting(
                new OutboxEntryId(uuid()), isp.customer().id(), "+5215512345678", null, null, due);
    }

    private BatchRecipient linked(Instant due) {
        CustomerId customer = isp.customer().id();
        AutoLoginLink link = AutoLoginLinkStoreContract.link(customer, LinkPurpose.CUSTOMER, false);
        commit(() -> stores().links().addAll(isp.id(), List.of(link)));
        return BatchRecipient.waiting(
                new OutboxEntryId(uuid()), customer, "+5215512345678", "sealed ñ", link.id(), due);
    }

    private void add(BatchRecipient... some) {
        commit(() -> recipients().addAll(isp.id(), batch.id(), List.of(some)));
    }

    private List<BatchRecipient> hold(SampleIsp of, RecipientState state, int limit) {
        return inTransaction(() -> recipients().hold(of.id(), batch.id(), state, limit));
    }

    private boolean forget(Instant before) {
        return inTransaction(() -> recipients().forgetAddresses(isp.id(), batch.id(), before));
    }

    private boolean replace(BatchRecipient before, BatchRecipient after) {
        return inTransaction(() -> recipients().replace(isp.id(), batch.id(), before, after));
    }

    private BatchRecipient recipient(BatchRecipient of) {
        return recipients().find(isp.id(), batch.id(), of.id()).orElseThrow();
    }

    private RecipientStore recipients() {
        return stores().recipients();
    }
}
