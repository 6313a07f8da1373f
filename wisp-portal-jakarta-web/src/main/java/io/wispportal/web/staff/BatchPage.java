package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.batch.BatchPreview;
import io.wispportal.core.batch.BatchWriting;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.message.TemplateKind;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/envios/{batch}}: write a message to many customers, see what it would be, confirm it (LNK-08 to LNK-10). */
public final class BatchPage {

    private final Frames frames;
    private final BatchResultsPage results;

    public BatchPage(Frames frames, BatchResultsPage results) {
        this.frames = frames;
        this.results = results;
    }

    /**
     * What {@code staff/batch.jte} shows.
     *
     * @param preview of what is stored, or null while the form has problems
     * @param kept    whether messages reach no phone, because there is no gateway
     * @param notice  key of what has changed meanwhile, or null
     */
    public record View(
            Frame frame,
            MessageBatch batch,
            FilledBatch form,
            Problems problems,
            @Nullable BatchPreview preview,
            boolean kept,
            @Nullable String notice) {

        public String path() {
            return BatchesPage.pathOf(batch.id());
        }

        public List<String> tags() {
            return TemplateTags.of(TemplateKind.PAYMENT_REMINDER);
        }

        /** Whom it is for. */
        public String audience() {
            int ticked = batch.selection().chosen().size();
            return ticked == 0 ? frame.t("batch.for.all") : frame.texts().count("batch.for.chosen", ticked);
        }
    }

    /** A draft to write, or how it goes once it was confirmed. */
    public Reply show(Exchange exchange) {
        MessageBatch batch = batch(exchange);
        return batch.state() == BatchState.DRAFT
                ? page(exchange, 200, batch, FilledBatch.of(batch), Problems.NONE, null)
                : results.show(exchange, batch.id());
    }

    public Reply write(Exchange exchange) {
        FilledBatch form = FilledBatch.of(exchange);
        try {
            writing(exchange)
                    .write(
                            exchange.staff(),
                            id(exchange),
                            form.number(),
                            form.text(),
                            form.asLink(),
                            form.plainLetters());
            return Reply.redirect(BatchesPage.pathOf(id(exchange)) + "#preview");
        } catch (InvalidInputException refused) {
            return refused(exchange, form, refused);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange);
        }
    }

    /** What was typed since the preview is shown before it is sent. */
    public Reply confirm(Exchange exchange) {
        FilledBatch form = FilledBatch.of(exchange);
        FilledBatch stored = FilledBatch.of(batch(exchange)).with(form.version());
        try {
            if (!form.equals(stored) && batch(exchange).state() == BatchState.DRAFT) {
                writing(exchange)
                        .write(
                                exchange.staff(),
                                id(exchange),
                                form.number(),
                                form.text(),
                                form.asLink(),
                                form.plainLetters());
                MessageBatch now = batch(exchange);
                return page(exchange, 409, now, FilledBatch.of(now), Problems.NONE, "batch.changed");
            }
            writing(exchange).confirm(exchange.staff(), id(exchange), form.number());
            return toBatch(exchange);
        } catch (InvalidInputException refused) {
            return refused(exchange, form, refused);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange);
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toBatch(Exchange exchange) {
        return Reply.redirect(BatchesPage.pathOf(id(exchange)));
    }

    private Reply refused(Exchange exchange, FilledBatch form, InvalidInputException refused) {
        Problems problems = ConsoleProblems.of(frames.texts(exchange), refused.errors());
        return page(exchange, 422, batch(exchange), form, problems, null);
    }

    /** What was confirmed meanwhile is shown as it goes; it is sent once. */
    private Reply raced(Exchange exchange) {
        MessageBatch now = batch(exchange);
        return now.state() == BatchState.DRAFT
                ? page(exchange, 409, now, FilledBatch.of(now), Problems.NONE, "batch.raced")
                : toBatch(exchange);
    }

    private Reply page(
            Exchange exchange,
            int status,
            MessageBatch batch,
            FilledBatch form,
            Problems problems,
            @Nullable String notice) {
        Frame frame = frames.frame(exchange, "batch.title", "messages");
        BatchPreview preview = null;
        Problems shown = problems;
        try {
            preview = problems.isEmpty() ? writing(exchange).preview(exchange.staff(), batch) : null;
        } catch (InvalidInputException stored) {
            // The tenant's template was stored before a rule came that it breaks.
            shown = ConsoleProblems.of(frames.texts(exchange), stored.errors());
        }
        boolean kept = exchange.portal().batchDesk().keepsOnly(exchange.staff());
        View view = new View(frame, batch, form, shown, preview, kept, notice);
        return new Reply.Page(status, Pages.of("staff/batch.jte", view));
    }

    private static MessageBatch batch(Exchange exchange) {
        return writing(exchange).open(exchange.staff(), id(exchange));
    }

    private static BatchWriting writing(Exchange exchange) {
        return exchange.portal().batchWriting();
    }

    static BatchId id(Exchange exchange) {
        return exchange.id("batch", BatchId::new);
    }
}
