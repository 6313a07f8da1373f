package io.wispportal.jpa;

import io.wispportal.autologin.LinkId;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.RecipientState;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recipient of a batch as a row. */
final class RecipientColumns {

    static final Columns COLUMNS = Columns.of("r", """
            id uuid, customer_id uuid, phone varchar, address varchar, link_id uuid, body varchar, state varchar, attempts integer,
            note varchar, due_at instant, changed_at instant""");

    private static final String INSERT = """
            insert into batch_recipient (tenant_id, batch_id, id, customer_id, phone, address, link_id, body, state, attempts,
                note, due_at, changed_at) values\s""";

    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private RecipientColumns() {}

    static String insert(int rows) {
        return INSERT + String.join(", ", Collections.nCopies(rows, VALUES));
    }

    /** In the order of {@link #insert}. */
    static @Nullable Object[] values(TenantId tenant, BatchId batch, List<BatchRecipient> recipients) {
        List<@Nullable Object> all = new ArrayList<>();
        for (BatchRecipient each : recipients) {
            all.addAll(Arrays.asList(
                    tenant.value(),
                    batch.value(),
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
        return all.toArray();
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
