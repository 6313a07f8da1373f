package io.wispportal.jpa;

import io.wispportal.batch.Debtor;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.tenant.TenantId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement that reads customers with something to pay on selected invoices. It groups in the order of an index and
 * stops after a part, however many there are.
 *
 * @param customer only this one, or those after this one; null: all
 */
record DebtorList(
        TenantId tenant,
        InvoiceSelection selection,
        @Nullable CustomerId customer,
        boolean only) {

    private static final String SELECT = new Columns(
                    List.of(
                            "i.customer_id",
                            "max(" + ListedReport.FULL_NAME + ")",
                            "max(c.phone)",
                            "max(i.currency)",
                            "sum(i.total - i.paid)",
                            "min(i.due_on)",
                            "count(*)"),
                    List.of("uuid", "varchar", "varchar", "varchar", "numeric", "date", "bigint"))
            .from("invoice i join customer c on c.tenant_id = i.tenant_id and c.id = i.customer_id");

    static DebtorList after(TenantId tenant, InvoiceSelection selection, @Nullable CustomerId last) {
        return new DebtorList(tenant, selection, last, false);
    }

    static DebtorList of(TenantId tenant, InvoiceSelection selection, CustomerId customer) {
        return new DebtorList(tenant, selection, customer, true);
    }

    String sql() {
        return SELECT + where() + " group by i.customer_id order by i.customer_id limit ?";
    }

    @Nullable
    Object[] values(int limit) {
        return where().values(limit);
    }

    static Debtor read(Row row) {
        CustomerId customer = new CustomerId(row.uuid());
        String name = row.text().strip();
        String phone = row.textOrNull();
        Currency currency = row.currency();
        return new Debtor(customer, name, phone, row.money(currency), row.date(), row.integer());
    }

    private Where where() {
        Where where = selection.isEveryMatch()
                ? InvoiceList.matching(tenant, selection.filter())
                : new Where()
                        .and("i.tenant_id = ?", tenant.value())
                        .and(
                                "i.id in ?",
                                selection.chosen().stream()
                                        .map(InvoiceId::value)
                                        .toList());
        where.and("i.state = ?", InvoiceState.PENDING).and("i.total > i.paid").and("c.state = ?", CustomerState.ACTIVE);
        if (customer == null) {
            return where;
        }
        // Said of both tables: each is read from there in the order of an index, not from its beginning.
        String comparison = only ? " = ?" : " > ?";
        return where.and("i.customer_id" + comparison, customer.value()).and("c.id" + comparison, customer.value());
    }
}
