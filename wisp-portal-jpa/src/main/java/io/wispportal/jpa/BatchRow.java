package io.wispportal.jpa;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.tenant.TenantId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A batch of messages as a row. */
final class BatchRow {

    static final String BATCHES = Columns.of("b", """
                    id uuid, state varchar, invoice_state varchar, due_before date, search_text varchar, zone varchar,
                    chosen varchar, body varchar, as_link boolean, plain_letters boolean, author_kind varchar,
                    author uuid, author_name varchar, created_at instant, confirmed_at instant,
                    prepared_to uuid, ended_at instant, version bigint""").from("message_batch b");

    private BatchRow() {}

    static Insert insert(Sql sql, TenantId tenant, MessageBatch batch) {
        InvoiceFilter filter = batch.selection().filter();
        return sql.into("message_batch")
                .set("tenant_id", tenant.value())
                .set("id", batch.id().value())
                .set("state", batch.state())
                .set("invoice_state", filter.state())
                .set("due_before", filter.dueBefore())
                .set("search_text", filter.text())
                .set("zone", filter.zone())
                .set("chosen", written(batch.selection().chosen()))
                .set("body", batch.text())
                .set("as_link", batch.asLink())
                .set("plain_letters", batch.plainLetters())
                .set("author_kind", batch.author().kind())
                .set("author", batch.author().id())
                .set("author_name", batch.author().name())
                .set("created_at", batch.created())
                .set("version", batch.version());
    }

    static MessageBatch read(Row row) {
        return new MessageBatch(
                new BatchId(row.uuid()),
                row.constant(BatchState.class),
                selection(row),
                row.text(),
                row.flag(),
                row.flag(),
                new Actor(row.constantOr(ActorKind.OTHER), row.uuidOrNull(), row.text()),
                row.instant(),
                row.instantOrNull(),
                row.idOrNull(CustomerId::new),
                row.instantOrNull(),
                row.number());
    }

    private static InvoiceSelection selection(Row row) {
        String state = row.textOrNull();
        LocalDate dueBefore = row.dateOrNull();
        InvoiceFilter filter = new InvoiceFilter(
                state == null ? null : InvoiceState.valueOf(state), dueBefore, row.text(), row.text());
        return new InvoiceSelection(filter, parsed(row.textOrNull()));
    }

    private static String written(List<InvoiceId> chosen) {
        return chosen.stream().map(InvoiceId::toString).collect(Collectors.joining(" "));
    }

    private static List<InvoiceId> parsed(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty()
                ? List.of()
                : Arrays.stream(chosen.split(" ")).map(InvoiceId::parse).toList();
    }
}
