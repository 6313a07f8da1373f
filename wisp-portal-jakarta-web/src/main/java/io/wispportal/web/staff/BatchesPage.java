package io.wispportal.web.staff;

import io.wispportal.Slice;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.InvalidInputException;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/envios}: messages to many customers, and the way to a new one from the list of invoices (LNK-08). */
public final class BatchesPage {

    static final String PATH = "/admin/envios";

    private final Frames frames;
    private final InvoicesPage invoices;

    public BatchesPage(Frames frames, InvoicesPage invoices) {
        this.frames = frames;
        this.invoices = invoices;
    }

    /**
     * What {@code staff/batches.jte} shows.
     *
     * @param start whether it begins at the beginning
     */
    public record View(Frame frame, boolean start, Slice<MessageBatch> batches) {

        public String path(MessageBatch of) {
            return pathOf(of.id());
        }

        public String mark(MessageBatch of) {
            return BatchesPage.mark(of.state());
        }

        public @Nullable String beginning() {
            return start ? null : PATH;
        }

        public @Nullable String following() {
            List<MessageBatch> all = batches.items();
            return batches.more()
                    ? PATH + QueryText.of("desde", all.get(all.size() - 1).id().toString())
                    : null;
        }
    }

    public Reply list(Exchange exchange) {
        BatchId after = exchange.idField("desde", BatchId::new).orElse(null);
        Slice<MessageBatch> batches = exchange.portal().batchDesk().list(exchange.staff(), after);
        Frame frame = frames.frame(exchange, "batches.title", "messages");
        return Reply.page(Pages.of("staff/batches.jte", new View(frame, after == null, batches)));
    }

    /** From the list of invoices: those that were ticked, or all that match. */
    public Reply begin(Exchange exchange) {
        boolean all = exchange.field("do").equals("all");
        List<InvoiceId> ticked = all ? List.of() : exchange.idFields("invoice", InvoiceId::new);
        if (!all && ticked.isEmpty()) {
            return invoices.refused(exchange, "batch.none");
        }
        try {
            BatchId id =
                    exchange.portal().batchWriting().begin(exchange.staff(), InvoiceList.searched(exchange), ticked);
            return Reply.redirect(pathOf(id));
        } catch (InvalidInputException tooMany) {
            return invoices.refused(exchange, "batch.tooMany");
        }
    }

    static String pathOf(BatchId id) {
        return PATH + "/" + id;
    }

    /** Style of a state. */
    static String mark(BatchState state) {
        return switch (state) {
            case DRAFT, CANCELLED -> "soft";
            case PREPARING, SENDING, CANCELLING -> "warn";
            case DONE -> "ok";
        };
    }
}
