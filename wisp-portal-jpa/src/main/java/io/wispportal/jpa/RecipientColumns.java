package io.wispportal.jpa;

import io.wispportal.autologin.LinkId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.RecipientState;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntryId;
import java.util.Arrays;
import java.util.List;

/** A recipient of a batch as a row. */
final class RecipientColumns {

    private static final String LIST = """
            id uuid, customer_id uuid, phone varchar, address varchar, link_id uuid, body varchar, state varchar, attempts integer,
            note varchar, due_at instant, changed_at instant""";

    static final Columns COLUMNS = Columns.of("r", LIST);

    private static final ManyRows ADDED = ManyRows.of(LIST);

    /** Values: the tenant, the batch, and {@link #arrays}. */
    static final String INSERT = """
            insert into batch_recipient (tenant_id, batch_id, %s)
            select cast(? as uuid), cast(? as uuid), %s from %s on conflict do nothing""".formatted(ADDED.columns(), ADDED.selected(), ADDED.source());

    private RecipientColumns() {}

    static List<Object> arrays(List<BatchRecipient> recipients) {
        return ADDED.arrays(
                recipients,
                each -> Arrays.asList(
                        each.id().value(),
                        each.customer().value(),
                        each.phone(),
                        each.address(),
                        each.link() == null ? null : each.link().value(),
                        each.text(),
                        each.state(),
                        each.attempts(),
                        each.note(),
                        each.due(),
                        each.changed()));
    }

    static BatchRecipient read(Row row) {
        return new BatchRecipient(
                new OutboxEntryId(row.uuid()),
                new CustomerId(row.uuid()),
                row.textOrNull(),
                row.textOrNull(),
                row.idOrNull(LinkId::new),
                row.textOrNull(),
                row.constant(RecipientState.class),
                row.integer(),
                row.textOrNull(),
                row.instant(),
                row.instant());
    }
}
