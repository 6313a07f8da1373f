package io.wispportal.web.staff;

import io.wispportal.customer.Customer;

/**
 * A customer as a notice's form ticks one. The form carries the name along, only to show it again: whom it is about says the
 * user name.
 *
 * @param fullName may be empty
 */
public record TickedCustomer(String userName, String fullName) {

    static TickedCustomer of(Customer customer) {
        return new TickedCustomer(customer.userName().value(), customer.fullName());
    }

    /** Reads what {@link #value} wrote. */
    static TickedCustomer parse(String value) {
        String[] parts = value.split("\\s+", 2);
        return new TickedCustomer(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    /** Of the box. */
    public String value() {
        return userName + " " + fullName;
    }
}
