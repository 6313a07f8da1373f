package io.wispportal.jpa;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.customer.CustomerId;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.Decision;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment report as a row. */
final class ReportColumns {

    static final Columns COLUMNS = Columns.of("r", """
            id uuid, customer_id uuid, invoice_id uuid, method_id uuid, currency varchar, amount numeric, paid_on date,
            reference varchar, comment_text varchar, voucher_id uuid, submitted_at instant, auto_activated boolean,
            state varchar, decided_by_kind varchar, decided_by uuid, decided_by_name varchar, decided_at instant,
            decision_reason varchar""");

    private ReportColumns() {}

    static PaymentReport read(Row row) {
        return new PaymentReport(
                new PaymentReportId(row.uuid()),
                new CustomerId(row.uuid()),
                new InvoiceId(row.uuid()),
                new PaymentMethodId(row.uuid()),
                row.money(row.currency()),
                row.date(),
                row.textOrNull(),
                row.textOrNull(),
                new DocumentId(row.uuid()),
                row.instant(),
                row.flag(),
                row.constant(PaymentReportState.class),
                decision(row));
    }

    private static @Nullable Decision decision(Row row) {
        ActorKind kind = row.constantOrNull(ActorKind.OTHER);
        UUID by = row.uuidOrNull();
        String name = row.textOrNull();
        Instant at = row.instantOrNull();
        String reason = row.textOrNull();
        return kind == null ? null : decision(new Actor(kind, by, Objects.requireNonNull(name)), at, reason);
    }

    private static Decision decision(Actor by, @Nullable Instant at, @Nullable String reason) {
        return new Decision(by, Objects.requireNonNull(at), reason);
    }
}
