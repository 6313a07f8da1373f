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

    private final PortalKeys keys;
    private final Clock clock;

    BalanceTickets(PortalKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Whose, and good for which invoices. */
    record Ticket(CustomerId customer, List<InvoiceId> invoices) {}

    String issue(TenantId tenant, Ticket ticket) {
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(clock.instant().plus(LIFE).getEpochSecond()));
        parts.add(ticket.customer().toString());
        ticket.invoices().forEach(invoice -> parts.add(invoice.toString()));
        return keys.encrypt(CONTEXT + tenant, String.join(" ", parts));
    }

    /** Empty if this tenant's portal did not write it, or its time is over. */
    Optional<Ticket> read(TenantId tenant, String text) {
        return parts(() -> keys.decrypt(CONTEXT + tenant, text))
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.get(0)))))
                .map(BalanceTickets::ticket);
    }

    private static Ticket ticket(List<String> parts) {
        List<InvoiceId> invoices = parts.subList(BEFORE_INVOICES, parts.size()).stream()
                .map(InvoiceId::parse)
                .toList();
        return new Ticket(new CustomerId(UUID.fromString(parts.get(1))), invoices);
    }

    private static Optional<List<String>> parts(Supplier<String> opened) {
        try {
            return Optional.of(List.of(opened.get().split(" ")));
        } catch (IllegalStateException forged) {
            return Optional.empty();
        }
    }
}
