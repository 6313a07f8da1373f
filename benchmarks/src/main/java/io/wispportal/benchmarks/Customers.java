package io.wispportal.benchmarks;

import io.wispportal.Money;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.money.MoneyText;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/**
 * The customers of the measured tenant. Number {@code i} owes 100.00 + i/100, so that a page of somebody else cannot
 * pass for the own one. Ids are made of the number, so nothing has to be looked up.
 */
record Customers(int count, PortalKeys keys) {

    static final UUID TENANT = new UUID(0x7000, 0x8000_0000_0000_0001L);

    private static final UUID PLAN = new UUID(0x7001, 0x8000_0000_0000_0001L);
    private static final UUID METHOD = new UUID(0x7002, 0x8000_0000_0000_0001L);

    void insert(Database database) throws SQLException {
        insertTenant(database, TENANT, "bench");
        insertPlan(database, TENANT, PLAN);
        database.execute("insert into payment_method values ('" + TENANT + "','" + METHOD
                + "','BBVA 1','Transferencia',true,'',false,1,0)");
        insertPeople(database, TENANT, 1, count);
        insertServices(database, TENANT, PLAN, numbers());
        database.execute("insert into invoice select '" + TENANT + "', " + id("7005", "n") + ", " + id("7003", "n")
                + ", 'P' || n, current_date - 5, current_date + 5, 'MXN', 100 + n / 100.0, 0, 'PENDING', 0 "
                + numbers());
        paidInvoices(database);
        database.execute("analyze");
    }

    /** Clients come from the tenant's own network, where many may sign in from one address. */
    static void insertTenant(Database database, UUID tenant, String slug) throws SQLException {
        database.execute(
                "insert into tenant (tenant_id, slug, name, currency, locale, time_zone, email, phone, whatsapp, domain,"
                        + " brand_color, word_documents, provisional_hours, unreviewed_limit, returned_limit, own_networks,"
                        + " mass_epoch, link_tag) values ('" + tenant + "','" + slug + "','Bench','MXN','es-MX',"
                        + "'America/Mexico_City','bench@example.com',null,null,null,'#0b6e4f',false,null,null,null,"
                        + "'127.0.0.0/8',0,'" + tag(tenant) + "')");
    }

    /** Customers {@code from} to {@code to} and nothing of what belongs to them. */
    static void insertPeople(Database database, UUID tenant, int from, int to) throws SQLException {
        database.execute("insert into customer select '" + tenant + "', " + id("7003", "n")
                + ", 'user' || n, 'Nombre', 'Apellido ' || n, null, null, 'Calle ' || n, 'Centro', null, 'ACTIVE', null,"
                + " null, 0, 0 from generate_series(" + from + ", " + to + ") n");
    }

    static void insertPlan(Database database, UUID tenant, UUID plan) throws SQLException {
        database.execute("insert into plan values ('" + tenant + "','" + plan + "','Hogar 50',50000,10000,349,'MXN')");
    }

    /** @param numbers {@code from …} with a column {@code n}: one service for each of these customers */
    static void insertServices(Database database, UUID tenant, UUID plan, String numbers) throws SQLException {
        database.execute(
                "insert into service (tenant_id, id, customer_id, plan_id, address, ip, state, auto_activation,"
                        + " router_state, router_at, version, number) select '" + tenant + "', " + id("7004", "n")
                        + ", "
                        + id("7003", "n") + ", '" + plan
                        + "', 'Calle ' || n, '10.0.0.1', 'ACTIVE', false, 'APPLIED', now(), 0,"
                        + " lpad(upper(to_hex(n)), 8, '0') " + numbers);
    }

    /** Gives all the same password of their own. */
    void setPassword(Database database, String hash) throws SQLException {
        database.execute("update customer set personal_hash = '" + hash + "', personal_epoch = 0 where tenant_id = '"
                + TENANT + "'");
        database.execute("vacuum analyze customer");
    }

    static String userName(int number) {
        return "user" + number;
    }

    /** What the tenant's links on the installation's host begin with. */
    static String tag(UUID tenant) {
        String id = tenant.toString();
        return id.substring(id.length() - 4);
    }

    private void paidInvoices(Database database) throws SQLException {
        for (int month = 1; month <= 6; month++) {
            database.execute("insert into invoice select '" + TENANT + "', " + id("701" + month, "n") + ", "
                    + id("7003", "n")
                    + ", 'A" + month + "-' || n, current_date - " + 30 * month + ", current_date - " + (30 * month - 10)
                    + ", 'MXN', 349, 349, 'PAID', 0 " + numbers());
        }
        database.execute("insert into invoice_line select '" + TENANT + "', " + id("7005", "n")
                + ", 0, 'Hogar 50', 100 + n / 100.0, " + id("7004", "n") + " " + numbers());
    }

    UUID customer(int number) {
        return uuid(0x7003, number);
    }

    /** What customer {@code number} owes, as the pages write it. */
    String sum(int number) {
        BigDecimal amount = BigDecimal.valueOf(10_000L + number, 2);
        return MoneyText.of(new Money(amount, Currency.getInstance("MXN")), Locale.forLanguageTag("es-MX"));
    }

    UUID invoice(int number) {
        return uuid(0x7005, number);
    }

    UUID method() {
        return METHOD;
    }

    private String numbers() {
        return "from generate_series(1, " + count + ") n";
    }

    /** @param number an expression in SQL */
    static String id(String kind, String number) {
        return "('00000000-0000-" + kind + "-8000-' || lpad(to_hex(" + number + "), 12, '0'))::uuid";
    }

    private static UUID uuid(int kind, int number) {
        return new UUID(kind, 0x8000_0000_0000_0000L | number);
    }
}
