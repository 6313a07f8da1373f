package io.wispportal.core.credential;

import io.wispportal.credential.Throttle;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/**
 * How often a tenant's balances are looked up in an hour, by whomever. A node takes fifty at once from the counter of all
 * nodes and hands them out, so that visitors do not wait for each other at one row. What it has not handed out when the
 * hour ends, or when it stops, nobody may use: the limit is never passed, and reached up to fifty earlier for each node.
 * Of visitors for whom less is left of the limits no more than that is let through, and they count among all.
 *
 * <p>Mutable state: what this node has left of each tenant, for all and for those.
 */
final class TenantLookups {

    private static final int AT_ONCE = 50;
    private static final int OF_HOUR = 3_000;
    private static final Takings.Taking OF_ALL = blockOf("all", OF_HOUR);

    private final Takings takings;
    private final Clock clock;
    private final Map<Whose, Block> blocks = new ConcurrentHashMap<>();

    TenantLookups(Takings takings, Clock clock) {
        this.takings = takings;
        this.clock = clock;
    }

    /**
     * Takes one; false if there is none left. Not inside a transaction.
     *
     * @param share what is left of the limit for this visitor
     */
    boolean take(TenantId tenant, IntUnaryOperator share) {
        return block(tenant, share).take();
    }

    /** The one taken was not used. */
    void giveBack(TenantId tenant, IntUnaryOperator share) {
        block(tenant, share).giveBack();
    }

    private Block block(TenantId tenant, IntUnaryOperator share) {
        return blocks.computeIfAbsent(new Whose(tenant, share.applyAsInt(OF_HOUR)), Block::new);
    }

    private static WindowTaking blockOf(String whom, int limit) {
        return new WindowTaking("lookup-tenant:" + whom, AT_ONCE, limit, Duration.ofHours(1));
    }

    /** @param limit of an hour */
    private record Whose(TenantId tenant, int limit) {

        /** Whoever may less is counted twice: among their like, and among all. */
        List<Takings.Taking> wanted() {
            return limit == OF_HOUR ? List.of(OF_ALL) : List.of(OF_ALL, blockOf("of-" + limit, limit));
        }
    }

    /** Mutable state: how many are left until when. */
    private final class Block {

        private final Whose whose;
        private int left;
        private Instant end = Instant.MIN;

        Block(Whose whose) {
            this.whose = whose;
        }

        synchronized boolean take() {
            boolean holds = left > 0 && clock.instant().isBefore(end);
            if (!holds && !more()) {
                return false;
            }
            left--;
            return true;
        }

        /** Meanwhile another hour may have begun, with a whole block. */
        synchronized void giveBack() {
            left = Math.min(left + 1, AT_ONCE);
        }

        private boolean more() {
            Optional<List<Throttle>> taken = takings.take(whose.tenant(), whose.wanted());
            left = taken.isPresent() ? AT_ONCE : 0;
            end = taken.flatMap(counters ->
                            counters.stream().map(Throttle::keptUntil).min(Comparator.naturalOrder()))
                    .orElse(Instant.MIN);
            return taken.isPresent();
        }
    }
}
