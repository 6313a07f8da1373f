package io.wispportal.jpa;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.balance.BalanceMatch;
import io.wispportal.balance.BalanceQueries;
import io.wispportal.customer.Customer;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds customers and what they have to pay in one query, by one index for each kind of identifier. */
final class JpaBalanceQueries implements BalanceQueries {

    private static final Columns COLUMNS =
            CustomerRow.COLUMNS.and("m.service_id", "uuid").and(InvoiceSummaryRow.COLUMNS);

    private static final String CUSTOMER =
            "select c.id as customer_id, cast(null as uuid) as service_id from customer c where c.tenant_id = ? and c.%s = ? limit ?";
    private static final String SERVICE =
            "select s.customer_id, s.id as service_id from service s where s.tenant_id = ? and s.number = ? limit ?";

    private static final String MATCHES = COLUMNS.from("""
                    (%s) m join customer c on c.tenant_id = ? and c.id = m.customer_id
                    left join invoice i on i.tenant_id = ? and i.customer_id = m.customer_id and i.state = ?
                        and (m.service_id is null or exists (select 1 from invoice_line l where l.tenant_id = i.tenant_id
                            and l.invoice_id = i.id and l.service_id = m.service_id))
                    order by i.due_on, i.number""");

    private final Sql sql;

    JpaBalanceQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<BalanceMatch> find(TenantId tenant, BalanceIdentifier by, String key, int limit) {
        List<Found> found = sql.list(
                Found::read, sql(by), tenant.value(), key, limit, tenant.value(), tenant.value(), InvoiceState.PENDING);
        return byCustomer(found);
    }

    /** The statement for one kind; its values are the tenant, the key, how many, the tenant twice, and the state. */
    static String sql(BalanceIdentifier by) {
        return MATCHES.formatted(matching(by));
    }

    private static String matching(BalanceIdentifier by) {
        return switch (by) {
            case USER_NAME -> CUSTOMER.formatted("user_name");
            case NATIONAL_ID -> CUSTOMER.formatted("national_id_key");
            case TAX_ID -> CUSTOMER.formatted("tax_id_key");
            case EMAIL -> CUSTOMER.formatted("email_key");
            case SERVICE_ID -> SERVICE;
        };
    }

    private static List<BalanceMatch> byCustomer(List<Found> found) {
        Map<Owner, List<InvoiceSummary>> invoices = new LinkedHashMap<>();
        for (Found each : found) {
            List<InvoiceSummary> own = invoices.computeIfAbsent(each.owner(), first -> new ArrayList<>());
            if (each.invoice() != null) {
                own.add(each.invoice());
            }
        }
        return invoices.entrySet().stream()
                .map(each ->
                        new BalanceMatch(each.getKey().customer(), each.getKey().service(), each.getValue()))
                .toList();
    }

    private record Owner(Customer customer, @Nullable ServiceId service) {}

    /** One row: an invoice, or a customer who has none. */
    private record Found(Owner owner, @Nullable InvoiceSummary invoice) {

        static Found read(Row row) {
            Owner owner = new Owner(CustomerRow.read(row), row.idOrNull(ServiceId::new));
            return new Found(owner, row.isNextNull() ? null : InvoiceSummaryRow.read(row));
        }
    }
}
