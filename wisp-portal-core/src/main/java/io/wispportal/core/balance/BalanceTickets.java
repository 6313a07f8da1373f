package io.wispportal.core.balance;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the browser of whoever looked up a balance holds for a quarter of an hour: whose, and which invoices (BAL-08).
 * Encrypted, so that it tells nothing, and bound to the tenant.
 */
final class BalanceTickets {

    static final Duration LIFE = Duration.ofMinutes(15);

    private static final String CONTEXT = "balance:";
    private static final int BEFORE_INVOICES = 2;
    private static final String NOBODY_YET = "";

    private final PortalKeys keys;
    private final Clock clock;

    BalanceTickets(PortalKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What the browser holds.
     *
     * @param until      when its quarter of an hour is over, in seconds; a choice does not lengthen it
     * @param customer   whose invoices it is good for; empty while one of several is to be chosen
     * @param candidates of whom one is chosen, as they are shown; kept once one is, so that another may be chosen
     * @param invoices   that it is good for
     */
    record Ticket(Instant until, Optional<CustomerId> customer, List<CustomerId> candidates, List<InvoiceId> invoices) {

        Ticket chosen(CustomerId one, List<InvoiceId> found) {
            return new Ticket(until, Optional.of(one), candidates, found);
        }
    }

    Ticket found(CustomerId customer, List<InvoiceId> invoices) {
        return new Ticket(clock.instant().plus(LIFE), Optional.of(customer), List.of(), invoices);
    }

    Ticket among(List<CustomerId> candidates) {
        return new Ticket(clock.instant().plus(LIFE), Optional.empty(), candidates, List.of());
    }

    String seal(TenantId tenant, Ticket ticket) {
        List<String> customers = new ArrayList<>();
        customers.add(ticket.customer().map(CustomerId::toString).orElse(NOBODY_YET));
        ticket.candidates().forEach(each -> customers.add(each.toString()));
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(ticket.until().getEpochSecond()));
        parts.add(String.join(",", customers));
        ticket.invoices().forEach(invoice -> parts.add(invoice.toString()));
        return keys.encrypt(CONTEXT + tenant, String.join(" ", parts));
    }

    /** Empty if this tenant's portal did not write it, or its time is over. */
    Optional<Ticket> read(TenantId tenant, String text) {
        return parts(() -> keys.decrypt(CONTEXT + tenant, text))
                .map(BalanceTickets::ticket)
                .filter(ticket -> clock.instant().isBefore(ticket.until()));
    }

    private static Ticket ticket(List<String> parts) {
        List<String> customers = List.of(parts.get(1).split(","));
        return new Ticket(
                Instant.ofEpochSecond(Long.parseLong(parts.get(0))),
                Optional.of(customers.get(0))
                        .filter(id -> !id.equals(NOBODY_YET))
                        .map(BalanceTickets::customer),
                customers.stream().skip(1).map(BalanceTickets::customer).toList(),
                parts.stream().skip(BEFORE_INVOICES).map(InvoiceId::parse).toList());
    }

    private static CustomerId customer(String text) {
        return new CustomerId(UUID.fromString(text));
    }

    private static Optional<List<String>> parts(Supplier<String> opened) {
        try {
            return Optional.of(List.of(opened.get().split(" ")));
        } catch (IllegalStateException forged) {
            return Optional.empty();
        }
    }
}
