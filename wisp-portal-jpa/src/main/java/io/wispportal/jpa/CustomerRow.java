package io.wispportal.jpa;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.UserName;

/** A customer as a row. */
final class CustomerRow {

    static final Columns COLUMNS = Columns.of("c", """
            id uuid, user_name varchar, first_name varchar, last_names varchar, email varchar, phone varchar,
            address varchar, zone varchar, national_id varchar, tax_id varchar, state varchar""");

    private CustomerRow() {}

    static Customer read(Row row) {
        return new Customer(
                new CustomerId(row.uuid()),
                new UserName(row.text()),
                row.text(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.constant(CustomerState.class));
    }
}
