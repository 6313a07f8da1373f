package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.DAY;
import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.cashier;
import static io.wispportal.testing.contract.Samples.money;
import static io.wispportal.testing.contract.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Slice;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.Debtor;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientRow;
import io.wispportal.batch.RecipientState;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link BatchQueries} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("LNK-08")
public abstract class BatchQueriesContract extends StoreContract {

    private static final InvoiceSelection ALL = selection(new InvoiceFilter(null, null, "", ""));

    private Customer ana;

    /** @return stores of which transactions, tenants, customers, invoices, batches, recipients and batch queries are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer();
    }

    @Test
    void severalInvoicesOfOneCustomerMakeOneDebtor() {
        isp.invoice(ana, DAY, InvoiceState.PENDING);
        isp.invoice(ana, DAY.minusMonths(1), InvoiceState.PENDING);

        assertThat(debtors(ALL))
                .containsExactly(new Debtor(
                        ana.id(),
                        ana.fullName(),
                        ana.phone(),
                        money("700.00"),
                        DAY.minusMonths(1).plusDays(10),
                        2));
    }

    @Test
    void whatIsPaidOrInReviewIsNotRemindedOf() {
        isp.invoice(ana, DAY, InvoiceState.PAID);
        isp.invoice(ana, DAY, InvoiceState.REPORTED);

        assertThat(debtors(ALL)).isEmpty();
        assertThat(queries().debtor(isp.id(), ALL, ana.id())).isEmpty();
        isp.invoice(ana);
        assertThat(debtors(ALL)).extracting(Debtor::invoices).containsExactly(1);
        assertThat(queries().debtor(isp.id(), ALL, ana.id()))
                .hasValueSatisfying(debtor -> assertThat(debtor.due()).isEqualTo(money("350.00")));
    }

    @Test
    void whatWasPaidOfAnInvoiceIsNotAskedForAgain() {
        Invoice invoice = isp.invoice(ana);
        commit(() -> stores().invoices().replace(isp.id(), invoice.received(money("100.50"))));

        assertThat(debtors(ALL)).extracting(Debtor::due).containsExactly(money("249.50"));
    }

    @Test
    void whoseRelationEndedIsLeftOut() {
        isp.invoice(in("Norte", CustomerState.CANCELLED));

        assertThat(debtors(ALL)).isEmpty();
    }

    @Test
    void onlyTheTickedInvoicesCount() {
        Invoice ticked = isp.invoice(ana);
        isp.invoice(ana, DAY.minusMonths(1), InvoiceState.PENDING);
        isp.invoice(isp.customer());

        List<Debtor> debtors = debtors(new InvoiceSelection(ALL.filter(), List.of(ticked.id())));

        assertThat(debtors).hasSize(1);
        assertThat(debtors.get(0).due()).isEqualTo(money("350.00"));
        assertThat(debtors.get(0).firstDue()).isEqualTo(ticked.dueOn());
        InvoiceSelection only = new InvoiceSelection(ALL.filter(), List.of(ticked.id()));
        assertThat(queries().debtor(isp.id(), only, ana.id())).contains(debtors.get(0));
        commit(() -> stores().invoices().replace(isp.id(), ticked.received(money("350.00"))));
        assertThat(queries().debtor(isp.id(), only, ana.id()))
                .as("the other one was not ticked")
                .isEmpty();
    }

    @Test
    void allThatMatchAreThoseThatTheListShows() {
        Customer north = in("Norte", CustomerState.ACTIVE);
        Invoice hers = isp.invoice(north, DAY.minusMonths(1), InvoiceState.PENDING);
        isp.invoice(north, DAY, InvoiceState.PENDING);
        isp.invoice(ana);

        assertThat(customers(new InvoiceFilter(null, null, "", "norte"))).containsExactly(north.id());
        assertThat(customers(new InvoiceFilter(null, null, hers.number(), ""))).containsExactly(north.id());
        assertThat(debtors(selection(new InvoiceFilter(null, DAY, "", ""))))
                .extracting(Debtor::invoices)
                .containsExactly(1);
        assertThat(customers(new InvoiceFilter(InvoiceState.PAID, null, "", "")))
                .isEmpty();
    }

    @Test
    void partsNeitherLoseNorRepeatACustomer() {
        IntStream.range(0, 5).forEach(i -> isp.invoice(isp.customer()));
        isp.invoice(ana);
        List<CustomerId> all = debtors(ALL).stream().map(Debtor::customer).toList();
        List<CustomerId> seen = new ArrayList<>();

        Slice<Debtor> part = queries().debtors(isp.id(), ALL, null, 2);
        while (true) {
            part.items().forEach(debtor -> seen.add(debtor.customer()));
            if (!part.more()) {
                break;
            }
            part = queries().debtors(isp.id(), ALL, seen.get(seen.size() - 1), 2);
        }

        assertThat(seen).hasSize(6).doesNotHaveDuplicates().isEqualTo(all);
    }

    @Test
    void listsConfirmedBatchesNewestFirst() {
        MessageBatch old = confirmed(NOON);
        MessageBatch middle = confirmed(NOON.plusSeconds(1));
        MessageBatch newest = confirmed(NOON.plusSeconds(2));
        draft();

        assertThat(listed(null, 2)).containsExactly(newest.id(), middle.id());
        assertThat(listed(middle.id(), 2)).containsExactly(old.id());
        assertThat(queries().list(isp.id(), null, 2).more()).isTrue();
    }

    @Test
    void countsRecipientsByState() {
        MessageBatch batch = confirmed(NOON);
        recipient(batch, RecipientState.WAITING);
        recipient(batch, RecipientState.WAITING);
        recipient(batch, RecipientState.SKIPPED);

        assertThat(queries().counts(isp.id(), batch.id()))
                .containsOnly(Map.entry(RecipientState.WAITING, 2), Map.entry(RecipientState.SKIPPED, 1));
        assertThat(queries().counts(isp.id(), confirmed(NOON).id())).isEmpty();
    }

    @Test
    void listsRecipientsOfOneStateOrAllWithTheirNames() {
        MessageBatch batch = confirmed(NOON);
        BatchRecipient one = recipient(batch, RecipientState.WAITING);
        BatchRecipient two = recipient(batch, RecipientState.SKIPPED);
        BatchRecipient three = recipient(batch, RecipientState.WAITING);

        assertThat(recipients(batch, null, null)).containsExactlyInAnyOrder(one.id(), two.id(), three.id());
        assertThat(recipients(batch, RecipientState.SKIPPED, null)).containsExactly(two.id());
        List<OutboxEntryId> waiting = recipients(batch, RecipientState.WAITING, null);
        assertThat(recipients(batch, RecipientState.WAITING, waiting.get(0))).containsExactly(waiting.get(1));
        RecipientRow row = queries()
                .recipients(isp.id(), batch.id(), RecipientState.SKIPPED, null, 1)
                .items()
                .get(0);
        assertThat(row.recipient()).isEqualTo(two);
        assertThat(row.customerName()).isEqualTo(ana.fullName());
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Invoice theirs = otherIsp.invoice(otherIsp.customer());
        MessageBatch batch = confirmed(NOON);
        recipient(batch, RecipientState.WAITING);

        assertThat(debtors(ALL)).isEmpty();
        assertThat(debtors(new InvoiceSelection(ALL.filter(), List.of(theirs.id()))))
                .isEmpty();
        assertThat(queries().debtor(isp.id(), ALL, theirs.customer())).isEmpty();
        assertThat(queries().list(otherIsp.id(), null, 10).items()).isEmpty();
        assertThat(queries().counts(otherIsp.id(), batch.id())).isEmpty();
        assertThat(queries()
                        .recipients(otherIsp.id(), batch.id(), null, null, 10)
                        .items())
                .isEmpty();
    }

    private static InvoiceSelection selection(InvoiceFilter filter) {
        return new InvoiceSelection(filter, List.of());
    }

    private List<Debtor> debtors(InvoiceSelection selection) {
        return queries().debtors(isp.id(), selection, null, 20).items();
    }

    private List<CustomerId> customers(InvoiceFilter filter) {
        return debtors(selection(filter)).stream().map(Debtor::customer).toList();
    }

    private List<BatchId> listed(@Nullable BatchId after, int limit) {
        return queries().list(isp.id(), after, limit).items().stream()
                .map(MessageBatch::id)
                .toList();
    }

    private List<OutboxEntryId> recipients(
            MessageBatch batch, @Nullable RecipientState state, @Nullable OutboxEntryId after) {
        return queries().recipients(isp.id(), batch.id(), state, after, 10).items().stream()
                .map(row -> row.recipient().id())
                .toList();
    }

    private MessageBatch draft() {
        MessageBatch draft = MessageBatch.draft(
                new BatchId(uuid()),
                new InvoiceSelection(ALL.filter(), List.of(new InvoiceId(uuid()))),
                "Hola",
                true,
                true,
                cashier(),
                NOON);
        commit(() -> stores().batches().add(isp.id(), draft));
        return draft;
    }

    private MessageBatch confirmed(Instant at) {
        MessageBatch draft = draft();
        commit(() -> stores().batches().replace(isp.id(), draft.confirmed(cashier(), at)));
        return draft;
    }

    private BatchRecipient recipient(MessageBatch batch, RecipientState state) {
        OutboxEntryId id = new OutboxEntryId(uuid());
        CustomerId customer = isp.customer().id();
        BatchRecipient recipient = state == RecipientState.SKIPPED
                ? BatchRecipient.skipped(id, customer, "No tiene teléfono.", NOON)
                : BatchRecipient.waiting(id, customer, "+5215512345678", null, null, NOON);
        commit(() -> stores().recipients().addAll(isp.id(), batch.id(), List.of(recipient)));
        return recipient;
    }

    private Customer in(String zone, CustomerState state) {
        return isp.stored(new Customer(
                new CustomerId(uuid()),
                new UserName(Samples.name("z.")),
                "Zoe",
                "Alba",
                null,
                null,
                null,
                zone,
                null,
                state));
    }

    private BatchQueries queries() {
        return stores().batchQueries();
    }
}
