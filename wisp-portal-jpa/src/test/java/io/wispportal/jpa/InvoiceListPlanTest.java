package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceState;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How PostgreSQL reads a page of the console's invoices where there are many: along an index, and no further. */
@Tag("STA-04")
final class InvoiceListPlanTest {

    private static final InvoiceFilter ALL = new InvoiceFilter(null, null, "", "");
    private static final InvoiceFilter PENDING = new InvoiceFilter(InvoiceState.PENDING, null, "", "");
    private static final InvoiceFilter OVERDUE =
            new InvoiceFilter(InvoiceState.PENDING, SampleTenant.TODAY.plusDays(9), "", "");

    private static final TestStores STORES = Environment.HIBERNATE_ON_POSTGRESQL.stores();
    private static final SampleTenant SAMPLE = SampleTenant.in(STORES);

    @BeforeAll
    static void fill() throws SQLException {
        STORES.transactions().runInTransaction(() -> {
            STORES.sql().change("""
                    insert into customer (tenant_id, id, user_name, first_name, last_names, zone, state, default_epoch,
                        credential_version)
                    select t.tenant_id, gen_random_uuid(), 'c' || n, 'Ana', 'Pérez ' || n, 'Zona ' || n % 20, 'ACTIVE', 0, 0
                    from tenant t, generate_series(1, 2500) n where t.tenant_id = ?""", SAMPLE.id.value());
            STORES.sql().change("""
                    insert into invoice (tenant_id, id, customer_id, number, issued_on, due_on, currency, total, paid, state,
                        version)
                    select c.tenant_id, gen_random_uuid(), c.id, 'F-' || c.user_name || '-' || n, i.issued_on - 30 * n,
                        i.due_on - 30 * n, 'MXN', 350, 0, case when n > 2 then 'PAID' else 'PENDING' end, 0
                    from customer c join invoice i on i.tenant_id = c.tenant_id and i.id = ?, generate_series(1, 12) n
                    where c.tenant_id = ?""", SAMPLE.invoice.id().value(), SAMPLE.id.value());
        });
        analyze();
    }

    @Test
    void whatIsToPayIsReadInTheOrderOfItsIndex() {
        for (InvoiceFilter filter : List.of(PENDING, OVERDUE)) {
            assertThat(plan(filter, InvoiceOrder.EARLIEST_DUE, null))
                    .contains("Index Scan using invoice_by_state_and_due")
                    .doesNotContain("Sort", "Seq Scan");
        }
    }

    @Test
    void allOfThemAreReadInTheOrderOfAnIndexForwardsAndBackwards() {
        assertThat(plan(ALL, InvoiceOrder.EARLIEST_DUE, null))
                .contains("Index Scan using invoice_by_due")
                .doesNotContain("Sort", "Seq Scan");
        assertThat(plan(ALL, InvoiceOrder.LATEST_DUE, null))
                .contains("Index Scan Backward using invoice_by_due")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void theNextPageBeginsInsideTheIndex() {
        assertThat(plan(PENDING, InvoiceOrder.EARLIEST_DUE, SAMPLE.invoice.id()))
                .containsPattern("Index Cond: .*state.* = 'PENDING'.*ROW\\(due_on, id\\) > ROW\\(")
                .doesNotContain("Sort", "Seq Scan");
        assertThat(plan(ALL, InvoiceOrder.LATEST_DUE, SAMPLE.invoice.id()))
                .containsPattern("Index Cond: .*ROW\\(due_on, id\\) < ROW\\(")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void byCustomerOnlyTheInvoicesOfOneCustomerAreSorted() {
        assertThat(plan(ALL, InvoiceOrder.CUSTOMER, SAMPLE.invoice.id()))
                .contains("Incremental Sort", "using customer_by_name", "using invoice_by_customer")
                .containsPattern("Index Cond: .*ROW\\(.*last_names.*\\) >= ROW\\(")
                .doesNotContain("Seq Scan");
    }

    private static String plan(InvoiceFilter filter, InvoiceOrder order, @Nullable InvoiceId after) {
        InvoiceList list = new InvoiceList(SAMPLE.id, filter, order, after);
        return String.join("\n", STORES.sql().list(Row::text, "explain " + list.sql(), list.values(51)));
    }

    /** Counts the rows as a database in use does by itself; only the owner may. */
    private static void analyze() throws SQLException {
        try (Connection application = TestDatabase.POSTGRESQL.dataSource().getConnection();
                Connection owner = DriverManager.getConnection(
                        application.getMetaData().getURL(), TestDatabase.OWNER, TestDatabase.PASSWORD);
                Statement statement = owner.createStatement()) {
            statement.execute("analyze customer, invoice");
        }
    }
}
