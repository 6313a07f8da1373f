package io.wispportal.jpa;

import io.wispportal.Money;
import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.LedgerRow;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.tenant.TenantId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Registered payments in the table {@code ledger_entry}. */
final class JpaLedger implements Ledger {

    private static final Columns COLUMNS =
            Columns.of("l", """
                    currency varchar, id uuid, customer_id uuid, invoice_id uuid, report_id uuid, method_id uuid,
                    received numeric, applied numeric, reference varchar, paid_on date, registered_by_kind varchar,
                    registered_by uuid, registered_by_name varchar, registered_at instant""").and("i.number", "varchar").and("m.visible_name", "varchar");

    private static final String TABLES = """
            ledger_entry l
            join invoice i on i.tenant_id = l.tenant_id and i.id = l.invoice_id
            join payment_method m on m.tenant_id = l.tenant_id and m.id = l.method_id
            """;

    private static final String OF_CUSTOMER = COLUMNS.from(
            TABLES + "where l.tenant_id = ? and l.customer_id = ? order by l.registered_at desc, l.id desc limit ?");

    private static final String OF_REPORT = COLUMNS.from(TABLES + "where l.tenant_id = ? and l.report_id = ?");

    private static final String FIND = COLUMNS.from(TABLES + "where l.tenant_id = ? and l.id = ?");

    private static final String CREDIT = """
            select t.currency as currency, (select coalesce(sum(l.received - l.applied), 0) from ledger_entry l
                where l.tenant_id = t.tenant_id and l.customer_id = ?) as credit
            from tenant t where t.tenant_id = ?""";

    private final Sql sql;

    JpaLedger(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, LedgerEntry entry) {
        PaymentReportId report = entry.report();
        Insert row = sql.into("ledger_entry")
                .set("tenant_id", tenant.value())
                .set("id", entry.id().value())
                .set("customer_id", entry.customer().value())
                .set("invoice_id", entry.invoice().value())
                .set("report_id", report == null ? null : report.value())
                .set("method_id", entry.method().value())
                .set("received", entry.received().amount())
                .set("applied", entry.applied().amount())
                .set("currency", entry.received().currency().getCurrencyCode())
                .set("reference", entry.reference())
                .set("paid_on", entry.paidOn());
        by(row, entry.by()).set("registered_at", entry.at()).add();
    }

    @Override
    public List<LedgerRow> ofCustomer(TenantId tenant, CustomerId customer, int limit) {
        return sql.list(JpaLedger::read, OF_CUSTOMER, tenant.value(), customer.value(), limit);
    }

    @Override
    public Optional<LedgerEntry> find(TenantId tenant, LedgerEntryId id) {
        return sql.first(JpaLedger::read, FIND, tenant.value(), id.value()).map(LedgerRow::entry);
    }

    @Override
    public Optional<LedgerEntry> ofReport(TenantId tenant, PaymentReportId report) {
        return sql.first(JpaLedger::read, OF_REPORT, tenant.value(), report.value())
                .map(LedgerRow::entry);
    }

    @Override
    public Money credit(TenantId tenant, CustomerId customer) {
        return sql.first(row -> row.money(row.currency()), CREDIT, customer.value(), tenant.value())
                .orElseThrow();
    }

    private static Insert by(Insert row, Actor actor) {
        return row.set("registered_by_kind", actor.kind())
                .set("registered_by", actor.id())
                .set("registered_by_name", actor.name());
    }

    private static LedgerRow read(Row row) {
        Currency currency = row.currency();
        LedgerEntry entry = new LedgerEntry(
                new LedgerEntryId(row.uuid()),
                new CustomerId(row.uuid()),
                new InvoiceId(row.uuid()),
                row.idOrNull(PaymentReportId::new),
                new PaymentMethodId(row.uuid()),
                row.money(currency),
                row.money(currency),
                row.textOrNull(),
                row.date(),
                new Actor(row.constantOr(ActorKind.OTHER), row.uuidOrNull(), row.text()),
                row.instant());
        return new LedgerRow(entry, row.text(), row.text());
    }
}
