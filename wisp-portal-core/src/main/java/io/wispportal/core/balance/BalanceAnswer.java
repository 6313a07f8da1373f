package io.wispportal.core.balance;

import io.wispportal.core.customer.MaskedName;
import io.wispportal.customer.Customer;
import java.util.Objects;

/** What a lookup brings. Nothing in it tells an unknown identifier from a customer who owes nothing. */
public sealed interface BalanceAnswer {

    /** Nothing to pay for these data; whether there is such a customer is not told. */
    record Nothing() implements BalanceAnswer {}

    /**
     * One customer with something to pay.
     *
     * @param ticket for {@link BalanceLookup#open}; a secret of this browser
     */
    record Found(String ticket) implements BalanceAnswer {}

    /**
     * Several fit: the visitor says which one.
     *
     * @param ticket for {@link BalanceLookup#candidates} and {@link BalanceLookup#choose}; a secret of this browser that
     *               opens no invoice
     */
    record Choice(String ticket) implements BalanceAnswer {}

    /** More than five fit: another identifier is needed. */
    record TooMany() implements BalanceAnswer {}

    /**
     * One of several, masked.
     *
     * @param name   initials
     * @param ending of the national id, two characters; empty if there is none
     * @param zone   the tenant's name for the area; empty if there is none
     */
    record Candidate(String name, String ending, String zone) {

        private static final int ENDING = 2;

        static Candidate of(Customer customer) {
            String id = Objects.requireNonNullElse(customer.nationalId(), "").strip();
            return new Candidate(
                    MaskedName.of(customer),
                    id.length() > 2 * ENDING ? id.substring(id.length() - ENDING) : "",
                    zoneOf(customer));
        }

        static String zoneOf(Customer customer) {
            return Objects.requireNonNullElse(customer.zone(), "");
        }
    }
}
