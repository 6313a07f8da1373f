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
        database.execute(
                "insert into tenant (tenant_id, slug, name, currency, locale, time_zone, email, phone, whatsapp, domain,"
                        + " brand_color, word_documents, provisional_hours, unreviewed_limit, returned_limit, own_networks,"
                        + " mass_epoch) values ('" + TENANT + "','bench','Bench','MXN','es-MX',"
                        + "'America/Mexico_City','bench@example.com',null,null,null,'#0b6e4f',false,null,null,null,'',0)");
        database.execute("insert into plan values ('" + TENANT + "','" + PLAN + "','Hogar 50',50000,10000,349,'MXN')");
        database.execute("insert into payment_method values ('" + TENANT + "','" + METHOD
                + "','BBVA 1','Transferencia',true,'',false,1,0)");
        database.execute("insert into customer select '" + TENANT + "', " + id("7003") + ", 'user' || n, 'Nombre', "
                + "'Apellido ' || n, null, null, 'Calle ' || n, 'Centro', null, 'ACTIVE', null, null, 0, 0 "
                + numbers());
        database.execute("insert into service select '" + TENANT + "', " + id("7004") + ", " + id("7003") + ", '" + PLAN
                + "', 'Calle ' || n, '10.0.0.1', 'ACTIVE', false, null, null, 'APPLIED', now(), null, 0 " + numbers());
        database.execute("insert into invoice select '" + TENANT + "', " + id("7005") + ", " + id("7003")
                + ", 'P' || n, current_date - 5, current_date + 5, 'MXN', 100 + n / 100.0, 0, 'PENDING', 0 "
                + numbers());
        paidInvoices(database);
        database.execute("analyze");
    }

    private void paidInvoices(Database database) throws SQLException {
        for (int month = 1; month <= 6; month++) {
            database.execute("insert into invoice select '" + TENANT + "', " + id("701" + month) + ", " + id("7003")
                    + ", 'A" + month + "-' || n, current_date - " + 30 * month + ", current_date - " + (30 * month - 10)
                    + ", 'MXN', 349, 349, 'PAID', 0 " + numbers());
        }
        database.execute("insert into invoice_line select '" + TENANT + "', " + id("7005")
                + ", 0, 'Hogar 50', 100 + n / 100.0, " + id("7004") + " " + numbers());
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

    private static String id(String kind) {
        return "('00000000-0000-" + kind + "-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    }

    private static UUID uuid(int kind, int number) {
        return new UUID(kind, 0x8000_0000_0000_0000L | number);
    }
}
