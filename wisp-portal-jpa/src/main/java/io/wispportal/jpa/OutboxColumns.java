package io.wispportal.jpa;

import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxState;

/** A promised side effect as a row. */
final class OutboxColumns {

    static final Columns COLUMNS = Columns.of("o", """
            id uuid, kind varchar, subject uuid, state varchar, attempts integer, note varchar, promised_at instant,
            changed_at instant""");

    private OutboxColumns() {}

    static OutboxEntry read(Row row) {
        return new OutboxEntry(
                new OutboxEntryId(row.uuid()),
                row.constant(OutboxKind.class),
                row.uuid(),
                row.constant(OutboxState.class),
                row.integer(),
                row.textOrNull(),
                row.instant(),
                row.instant());
    }
}
