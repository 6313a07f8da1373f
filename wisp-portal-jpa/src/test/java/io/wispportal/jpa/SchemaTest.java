package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database itself guarantees. */
final class SchemaTest {

    /** Who schedules and who migrates the schema know no tenants. */
    private static final Set<String> WITHOUT_TENANT =
            Set.of("scheduled_tasks", "scheduled_router_tasks", "scheduled_batch_tasks", "flyway_schema_history");

    /** They outlive what they tell of, or belong to the installation. */
    private static final Set<String> WITHOUT_REFERENCES =
            Set.of("tenant", "audit_entry", "throttle", "ended_session", "captured_mail", "captcha_answer");

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("TEN-01")
    void everyTableButTheSchedulersNamesItsTenant(Environment environment) {
        Set<String> tenantless = tables(environment);

        tenantless.removeAll(texts(environment, """
                select table_name from information_schema.columns where table_schema = 'public'
                    and column_name = 'tenant_id' and is_nullable = 'NO' and data_type in ('uuid', 'UUID')"""));

        assertThat(tenantless).isEqualTo(WITHOUT_TENANT);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("TEN-01")
    void everyPrimaryKeyBeginsWithTheTenant(Environment environment) {
        Set<String> others = tables(environment);

        others.removeAll(texts(environment, """
                select c.table_name from information_schema.table_constraints c
                join information_schema.key_column_usage k
                    on k.constraint_name = c.constraint_name and k.table_name = c.table_name
                where c.table_schema = 'public' and c.constraint_type = 'PRIMARY KEY'
                    and k.ordinal_position = 1 and k.column_name = 'tenant_id'"""));

        assertThat(others).isEqualTo(WITHOUT_TENANT);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("TEN-01")
    void everyReferenceCarriesTheTenantAlong(Environment environment) {
        String foreignKeys = """
                from information_schema.table_constraints c
                join information_schema.key_column_usage k
                    on k.constraint_name = c.constraint_name and k.table_name = c.table_name
                where c.table_schema = 'public' and c.constraint_type = 'FOREIGN KEY'""";
        Set<String> all = texts(environment, "select distinct c.constraint_name " + foreignKeys);
        Set<String> withTenant = texts(
                environment,
                "select c.constraint_name " + foreignKeys
                        + " and k.ordinal_position = 1 and k.column_name = 'tenant_id'");
        Set<String> referring = texts(environment, "select distinct c.table_name " + foreignKeys);

        assertThat(all).hasSizeGreaterThan(20).isEqualTo(withTenant);
        Set<String> notReferring = tables(environment);
        notReferring.removeAll(referring);
        notReferring.removeAll(WITHOUT_TENANT);
        assertThat(notReferring).isEqualTo(WITHOUT_REFERENCES);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("TEN-01")
    void everyColumnThatNamesAnotherRowIsAReference(Environment environment) {
        Set<String> pointing = texts(environment, """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and column_name like '%!_id' escape '!' and data_type in ('uuid', 'UUID')""");

        pointing.removeAll(texts(environment, """
                select k.table_name || '.' || k.column_name from information_schema.table_constraints c
                join information_schema.key_column_usage k
                    on k.constraint_name = c.constraint_name and k.table_name = c.table_name
                where c.table_schema = 'public' and c.constraint_type = 'FOREIGN KEY'"""));

        assertThat(pointing)
                .isEqualTo(WITHOUT_REFERENCES.stream()
                        .map(table -> table + ".tenant_id")
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("TEN-01")
    void theDatabaseRefusesARowThatPointsIntoAnotherTenant(Environment environment) {
        TestStores stores = environment.stores();
        SampleTenant one = SampleTenant.in(stores);
        SampleTenant other = SampleTenant.in(stores);

        assertThatThrownBy(() -> stores.transactions()
                        .runInTransaction(() -> stores.invoices().add(other.id, one.invoice("F-2", null))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> stores.transactions()
                        .runInTransaction(() -> stores.invoices().add(one.id, one.invoice("F-3", other.service.id()))))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatMayBeAbsentIsStoredAsAbsent(Environment environment) {
        TestStores stores = environment.stores();
        SampleTenant sample = SampleTenant.in(stores);
        Set<String> nullable = texts(environment, """
                select table_name || ' ' || column_name from information_schema.columns
                where table_schema = 'public' and is_nullable = 'YES' and data_type in ('uuid', 'UUID')""");

        assertThat(nullable).hasSize(23).allSatisfy(column -> {
            String[] names = column.split(" ");
            assertThat(stores.sql()
                            .first(
                                    Row::number,
                                    "select count(*) from " + names[0] + " where tenant_id = ? and " + names[1]
                                            + " is null",
                                    sample.id.value()))
                    .hasValueSatisfying(count -> assertThat(count).isPositive());
        });
    }

    @Test
    void theApplicationsUserMayChangeRowsButNotTables() {
        TestStores stores = Environment.HIBERNATE_ON_POSTGRESQL.stores();

        assertThat(stores.sql().list(Row::text, "select cast(current_user as varchar) as who"))
                .isEqualTo(List.of(TestDatabase.APPLICATION));
        assertThatThrownBy(() -> TestDatabase.execute(TestDatabase.POSTGRESQL.dataSource(), "drop table tenant"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> TestDatabase.execute(
                        TestDatabase.POSTGRESQL.dataSource(), "create table public.mine (id integer)"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2"})
    void preparingAPreparedDatabaseChangesNothing(Environment environment) {
        Set<String> before = tables(environment);

        PortalSchema.migrate(environment.database().dataSource());

        assertThat(tables(environment)).isEqualTo(before);
    }

    private static Set<String> tables(Environment environment) {
        return texts(
                environment,
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
    }

    private static Set<String> texts(Environment environment, String select) {
        return new TreeSet<>(environment.stores().sql().list(Row::text, select));
    }
}
