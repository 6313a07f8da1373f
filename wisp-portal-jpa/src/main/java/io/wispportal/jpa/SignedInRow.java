package io.wispportal.jpa;

import io.wispportal.Money;
import io.wispportal.customer.Customer;
import io.wispportal.session.SubjectFacts;

/**
 * A signed-in customer as a row: own data, what decides whether the session holds, and credit.
 *
 * @param credit paid beyond what was owed
 */
record SignedInRow(Customer customer, SubjectFacts facts, Money credit) {

    /** The first parameter is the session. */
    static final String TABLES = """
            customer c join tenant t on t.tenant_id = c.tenant_id
            left join ended_session e on e.tenant_id = c.tenant_id and e.id = ?""";

    /** Both only grow, so the sum changes with either. */
    static final String VERSION = "c.credential_version + t.mass_epoch";

    /** 1 if the session was ended; a number, because not every driver gives a truth value as one. */
    static final String ENDED = "case when e.id is null then 0 else 1 end";

    static final Columns COLUMNS = CustomerRow.COLUMNS
            .and(VERSION, "bigint")
            .and("1", "integer")
            .and(ENDED, "integer")
            .and("t.currency", "varchar")
            .and("""
                    (select coalesce(sum(l.received - l.applied), 0) from ledger_entry l
                    where l.tenant_id = c.tenant_id and l.customer_id = c.id)""", "numeric");

    static SignedInRow read(Row row) {
        Customer customer = CustomerRow.read(row);
        SubjectFacts facts = JpaSessionStore.read(row);
        return new SignedInRow(customer, facts, row.money(row.currency()));
    }
}
