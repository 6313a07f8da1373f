package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.balance.BalanceIdentifier;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How PostgreSQL finds one of a hundred thousand customers by what anybody may type: along the index of that kind. */
@Tag("BAL-02")
final class BalanceLookupPlanTest {

    private static final TestStores STORES = Environment.HIBERNATE_ON_POSTGRESQL.stores();
    private static final SampleTenant SAMPLE = SampleTenant.in(STORES);

    /** Counted after each table: PostgreSQL would check the foreign keys of the next by reading this one whole. */
    @BeforeAll
    static void fill() throws SQLException {
        insert("""
                insert into customer (tenant_id, id, user_name, first_name, last_names, state, default_epoch,
                    credential_version, national_id_key, tax_id_key, email_key)
                select t.tenant_id, gen_random_uuid(), 'u' || n, 'Ana', 'Pérez ' || n, 'ACTIVE', 0, 0, 'NID' || n,
                    'RFC' || n, 'u' || n || '@example.com'
                from tenant t, generate_series(1, 100000) n where t.tenant_id = ?""", SAMPLE.id.value());
        insert("""
                insert into service (tenant_id, id, customer_id, plan_id, state, auto_activation, router_state, router_at,
                    version, number)
                select tenant_id, gen_random_uuid(), id, ?, 'ACTIVE', false, 'APPLIED', current_timestamp, 0,
                    lpad(substring(user_name from 2), 8, '0')
                from customer where tenant_id = ? and tax_id_key is not null""", SAMPLE.plan.id().value(), SAMPLE.id.value());
        insert("""
                insert into invoice (tenant_id, id, customer_id, number, issued_on, due_on, currency, total, paid, state,
                    version)
                select tenant_id, gen_random_uuid(), id, 'B-' || user_name || '-' || n, current_date - 30 * n,
                    current_date - 30 * n, 'MXN', 350, 0, case when n > 1 then 'PAID' else 'PENDING' end, 0
                from customer, generate_series(1, 2) n where tenant_id = ? and tax_id_key is not null""", SAMPLE.id.value());
        insert("""
                insert into invoice_line (tenant_id, invoice_id, line_position, description, amount, service_id)
                select i.tenant_id, i.id, 0, 'Internet', 350, s.id
                from invoice i join service s on s.tenant_id = i.tenant_id and s.customer_id = i.customer_id
                where i.tenant_id = ? and s.number like '0%'""", SAMPLE.id.value());
    }

    @ParameterizedTest
    @CsvSource({
        "USER_NAME, u777, customer_user_name_once",
        "NATIONAL_ID, NID777, customer_by_national_id",
        "TAX_ID, RFC777, customer_by_tax_id",
        "EMAIL, u777@example.com, customer_by_email",
        "SERVICE_ID, 00000777, service_by_number"
    })
    void eachIdentifierHasAnIndexOfItsOwn(BalanceIdentifier by, String key, String index) {
        assertThat(plan(by, key))
                .contains("Scan using " + index, "Index Scan using invoice_by_customer")
                .doesNotContain("Seq Scan");
    }

    private static String plan(BalanceIdentifier by, String key) {
        return String.join(
                "\n",
                STORES.sql()
                        .list(
                                Row::text,
                                "explain " + JpaBalanceQueries.sql(by),
                                SAMPLE.id.value(),
                                key,
                                6,
                                SAMPLE.id.value(),
                                SAMPLE.id.value(),
                                "PENDING"));
    }

    private static void insert(String sql, Object... values) throws SQLException {
        STORES.transactions().runInTransaction(() -> STORES.sql().change(sql, values));
        analyze();
    }

    /** Counts the rows as a database in use does by itself; only the owner may. */
    private static void analyze() throws SQLException {
        try (Connection application = TestDatabase.POSTGRESQL.dataSource().getConnection();
                Connection owner = DriverManager.getConnection(
                        application.getMetaData().getURL(), TestDatabase.OWNER, TestDatabase.PASSWORD);
                Statement statement = owner.createStatement()) {
            statement.execute("analyze customer, service, invoice, invoice_line");
        }
    }
}
