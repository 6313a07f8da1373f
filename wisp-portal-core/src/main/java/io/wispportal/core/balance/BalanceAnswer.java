package io.wispportal.core.balance;

import java.util.List;

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

    /** Several fit: the visitor says which one. */
    record Choice(List<Candidate> candidates) implements BalanceAnswer {}

    /** More than five fit: another identifier is needed. */
    record TooMany() implements BalanceAnswer {}

    /**
     * One of several, masked.
     *
     * @param name   initials
     * @param ending of the national id, two characters; empty if there is none
     * @param zone   the tenant's name for the area; empty if there is none
     * @param ticket as {@link Found#ticket}
     */
    record Candidate(String name, String ending, String zone, String ticket) {}
}
