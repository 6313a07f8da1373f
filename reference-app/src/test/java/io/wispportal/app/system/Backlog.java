package io.wispportal.app.system;

import java.util.List;

/** Many invoices and reports of one customer of {@code wispmega}, put into a database by SQL. */
final class Backlog {

    private final Database database;
    private final String userName;

    /** @param userName without the tenant */
    Backlog(Database database, String userName) {
        this.database = database;
        this.userName = userName;
    }

    /** Pending invoices of 349.00; answers their ids. */
    List<String> invoices(int count) {
        return invoices(count, "PENDING");
    }

    /** Reports that wait for a decision, each on an invoice of its own; answers their ids. */
    List<String> reports(int count) {
        List<String> invoices = invoices(count, "REPORTED");
        // invoice, voucher and report of one payment share their id
        database.change(
                "insert into document (tenant_id, id, owner_id, file_name, type, size, sha256, stored_at, attached)"
                        + " select tenant_id, id, customer_id, 'recibo.png', 'PNG', 100, replace(id::text, '-', ''), now(),"
                        + " true from invoice where id::text = any (?)",
                (Object) invoices.toArray(String[]::new));
        database.change(
                "insert into payment_report (tenant_id, id, customer_id, invoice_id, method_id, amount, currency, paid_on,"
                        + " reference, reference_key, voucher_id, submitted_at, auto_activated, state)"
                        + " select i.tenant_id, i.id, i.customer_id, i.id, m.id, 349, 'MXN', current_date, i.number,"
                        + " i.number, i.id, now(), false, 'SUBMITTED' from invoice i join payment_method m"
                        + " on m.tenant_id = i.tenant_id and m.visible_name = 'Transferencia' where i.id::text = any (?)",
                (Object) invoices.toArray(String[]::new));
        return invoices;
    }

    private List<String> invoices(int count, String state) {
        String batch = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        database.change(
                "insert into invoice (tenant_id, id, customer_id, number, issued_on, due_on, currency, total, paid, state,"
                        + " version) select c.tenant_id, gen_random_uuid(), c.id, concat(?::text, n), current_date - 9,"
                        + " current_date + 9, 'MXN', 349, 0, ?, 0 from generate_series(1, ?) n, customer c join tenant t"
                        + " on t.tenant_id = c.tenant_id and t.slug = 'wispmega' where c.user_name = ?",
                batch,
                state,
                count,
                userName);
        database.change(
                "insert into invoice_line (tenant_id, invoice_id, line_position, description, amount)"
                        + " select tenant_id, id, 0, 'Internet Hogar 50', 349 from invoice where number like ?",
                batch + "%");
        return database.texts("select id from invoice where number like ?", batch + "%");
    }
}
