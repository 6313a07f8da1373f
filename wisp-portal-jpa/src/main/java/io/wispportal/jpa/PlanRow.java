package io.wispportal.jpa;

import io.wispportal.service.Plan;
import io.wispportal.service.PlanId;
import java.util.Currency;

/** A plan as a row. */
final class PlanRow {

    static final Columns COLUMNS = Columns.of(
            "p", "id uuid, name varchar, down_kbps integer, up_kbps integer, currency varchar, price numeric");

    private PlanRow() {}

    static Plan read(Row row) {
        PlanId id = new PlanId(row.uuid());
        String name = row.text();
        int down = row.integer();
        int up = row.integer();
        Currency currency = row.currency();
        return new Plan(id, name, down, up, row.money(currency));
    }
}
