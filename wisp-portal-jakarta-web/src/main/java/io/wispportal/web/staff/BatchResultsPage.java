package io.wispportal.web.staff;

import io.wispportal.Slice;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.RecipientRow;
import io.wispportal.batch.RecipientState;
import io.wispportal.core.batch.BatchDesk;
import io.wispportal.core.batch.BatchProgress;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /admin/envios/{batch}} once it was confirmed: how it goes and what became of each recipient (LNK-11). */
public final class BatchResultsPage {

    private static final List<String> COLUMNS = List.of(
            "invoiceList.customer",
            "customer.user",
            "batch.phone",
            "outbox.state",
            "outbox.detail",
            "batch.text",
            "outbox.when");

    private final Frames frames;

    public BatchResultsPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/batch-results.jte} shows.
     *
     * @param slug  the tenant's, for user names
     * @param kept  whether messages reach no phone, because there is no gateway
     * @param state only recipients in this one, or null
     * @param start whether the list begins at the beginning
     */
    public record View(
            Frame frame,
            String slug,
            BatchProgress progress,
            boolean kept,
            @Nullable RecipientState state,
            boolean start,
            Slice<RecipientRow> rows) {

        public String path() {
            return BatchesPage.pathOf(progress.batch().id());
        }

        public String mark() {
            return BatchesPage.mark(progress.batch().state());
        }

        /** Those that some recipients are in. */
        public List<RecipientState> states() {
            return Stream.of(RecipientState.values())
                    .filter(each -> progress.count(each) > 0)
                    .toList();
        }

        public boolean isStopped() {
            return progress.batch().state() == BatchState.CANCELLED;
        }

        /** Those that need nothing more; of a stopped batch those that were sent. */
        public int done() {
            return isStopped() ? progress.count(RecipientState.SENT) : progress.settled();
        }

        /** Style of a recipient's state. */
        public String mark(RecipientState of) {
            return switch (of) {
                case WAITING -> "warn";
                case SENT -> "ok";
                case SKIPPED, CANCELLED -> "soft";
                case FAILED, UNSURE -> "bad";
            };
        }

        /** Whether the button has a meaning now. */
        public boolean mayBeSentAgain(BatchRecipient recipient) {
            return recipient.canBeSentAgain() && isOpen();
        }

        /** Whether messages can be sent again. */
        public boolean isOpen() {
            return switch (progress.batch().state()) {
                case SENDING, DONE -> true;
                case DRAFT, PREPARING, CANCELLING, CANCELLED -> false;
            };
        }

        public @Nullable String beginning() {
            return start ? null : path() + QueryText.of("estado", word());
        }

        public @Nullable String following() {
            List<RecipientRow> all = rows.items();
            return rows.more()
                    ? path()
                            + QueryText.of(
                                    "estado",
                                    word(),
                                    "desde",
                                    all.get(all.size() - 1).recipient().id().toString())
                    : null;
        }

        private String word() {
            return state == null ? "" : state.name();
        }
    }

    Reply show(Exchange exchange, BatchId id) {
        RecipientState state = state(exchange);
        OutboxEntryId after = exchange.idField("desde", OutboxEntryId::new).orElse(null);
        BatchProgress progress = desk(exchange).progress(exchange.staff(), id);
        Slice<RecipientRow> rows = desk(exchange).recipients(exchange.staff(), id, state, after);
        View view = new View(
                frames.frame(exchange, "batch.results.title", "messages"),
                slug(exchange),
                progress,
                desk(exchange).keepsOnly(exchange.staff()),
                state,
                after == null,
                rows);
        return new Reply.Scripted(200, Pages.of("staff/batch-results.jte", view));
    }

    public Reply cancel(Exchange exchange) {
        desk(exchange).cancel(exchange.staff(), BatchPage.id(exchange));
        return Reply.redirect(BatchesPage.pathOf(BatchPage.id(exchange)));
    }

    /** One, or all that failed. */
    public Reply sendAgain(Exchange exchange) {
        BatchId id = BatchPage.id(exchange);
        Optional<OutboxEntryId> one = exchange.idField("recipient", OutboxEntryId::new);
        boolean given = one.isPresent()
                ? desk(exchange).sendAgain(exchange.staff(), id, one.get())
                : desk(exchange).sendAllAgain(exchange.staff(), id, given(exchange)) > 0;
        return Reply.redirect(BatchesPage.pathOf(id) + (given ? "?done=again" : ""));
    }

    public Reply export(Exchange exchange) {
        Texts texts = frames.texts(exchange);
        String slug = slug(exchange);
        Stream<List<String>> rows =
                desk(exchange).export(exchange.staff(), BatchPage.id(exchange)).map(row -> cells(row, slug, texts));
        List<String> head = COLUMNS.stream().map(texts::get).toList();
        return new Reply.Csv("envio-" + texts.today() + ".csv", Stream.concat(Stream.of(head), rows));
    }

    private static List<String> cells(RecipientRow row, String slug, Texts texts) {
        BatchRecipient recipient = row.recipient();
        return List.of(
                row.customerName(),
                row.userName().at(slug),
                Objects.requireNonNullElse(recipient.phone(), ""),
                texts.get("batch.state." + recipient.state()),
                Objects.requireNonNullElse(recipient.note(), ""),
                Objects.requireNonNullElse(recipient.text(), ""),
                texts.iso(recipient.changed()));
    }

    /** Those that failed, unless the form says those that are unsure. */
    private static RecipientState given(Exchange exchange) {
        return exchange.field("estado").equals(RecipientState.UNSURE.name())
                ? RecipientState.UNSURE
                : RecipientState.FAILED;
    }

    private static @Nullable RecipientState state(Exchange exchange) {
        return Stream.of(RecipientState.values())
                .filter(state -> state.name().equals(exchange.field("estado")))
                .findFirst()
                .orElse(null);
    }

    private static BatchDesk desk(Exchange exchange) {
        return exchange.portal().batchDesk();
    }

    private static String slug(Exchange exchange) {
        return exchange.tenant().map(Tenant::slug).orElseThrow();
    }
}
