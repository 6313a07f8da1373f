package io.wispportal.core.batch;

import io.wispportal.Slice;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientRow;
import io.wispportal.batch.RecipientState;
import io.wispportal.core.TestIsp;
import io.wispportal.core.invoice.InvoiceChoice;
import io.wispportal.core.invoice.InvoiceSearch;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.message.CapturedMessage;
import io.wispportal.message.PhoneMessage;
import java.util.List;

/** What tests of batches do again and again, at WispMega. */
final class Batches {

    static final InvoiceSearch EVERYTHING = new InvoiceSearch(InvoiceChoice.ALL, "", "", InvoiceOrder.EARLIEST_DUE);

    private final TestIsp isp;

    Batches(TestIsp isp) {
        this.isp = isp;
    }

    /** A draft for all invoices, or the ticked ones. */
    MessageBatch draft(String text, boolean asLink, InvoiceId... ticked) {
        BatchId id = writing().begin(isp.cashier(), EVERYTHING, List.of(ticked));
        MessageBatch begun = writing().open(isp.cashier(), id);
        writing().write(isp.cashier(), id, begun.version(), text, asLink, begun.plainLetters());
        return writing().open(isp.cashier(), id);
    }

    BatchId confirmed(String text, boolean asLink, InvoiceId... ticked) {
        MessageBatch draft = draft(text, asLink, ticked);
        writing().confirm(isp.cashier(), draft.id(), draft.version());
        return draft.id();
    }

    BatchProgress progress(BatchId id) {
        return isp.portal().batchDesk().progress(isp.cashier(), id);
    }

    Slice<RecipientRow> recipients(BatchId id) {
        return isp.portal().batchDesk().recipients(isp.cashier(), id, null, null);
    }

    /** What became of the customer with this user name. */
    RecipientRow of(BatchId id, String local) {
        return isp.portal()
                .batchDesk()
                .export(isp.cashier(), id)
                .filter(row -> row.userName().value().equals(local))
                .findFirst()
                .orElseThrow();
    }

    RecipientState state(BatchId id, String local) {
        return of(id, local).recipient().state();
    }

    /** Newest first. */
    List<PhoneMessage> received() {
        return isp.memory().phones().latest(isp.id(), 1_000).stream()
                .map(CapturedMessage::message)
                .toList();
    }

    InvoiceId invoice(String local, int index) {
        return isp.invoice(local, index).id();
    }

    BatchWriting writing() {
        return isp.portal().batchWriting();
    }
}
