package io.wispportal.core.credential;

import io.wispportal.credential.Throttle;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often a tenant's balances are looked up in an hour, by whomever. A node takes fifty at once from the counter of all
 * nodes and hands them out, so that visitors do not wait for each other at one row. What it has not handed out when the
 * hour ends, or when it stops, nobody may use: the limit is never passed, and reached up to fifty earlier for each node.
 *
 * <p>Mutable state: what this node has left of each tenant.
 */
final class TenantLookups {

    private static final int AT_ONCE = 50;
    private static final WindowTaking BLOCK =
            new WindowTaking("lookup-tenant:all", AT_ONCE, 3_000, Duration.ofHours(1));

    private final Takings takings;
    private final Clock clock;
    private final Map<TenantId, Block> blocks = new ConcurrentHashMap<>();

    TenantLookups(Takings takings, Clock clock) {
        this.takings = takings;
        this.clock = clock;
    }

    /** Takes one; false if there is none left. Not inside a transaction. */
    boolean take(TenantId tenant) {
        return block(tenant).take(tenant);
    }

    /** The one taken was not used. */
    void giveBack(TenantId tenant) {
        block(tenant).giveBack();
    }

    private Block block(TenantId tenant) {
        return blocks.computeIfAbsent(tenant, first -> new Block());
    }

    /** Mutable state: how many are left until when. */
    private final class Block {

        private int left;
        private Instant end = Instant.MIN;

        synchronized boolean take(TenantId tenant) {
            boolean holds = left > 0 && clock.instant().isBefore(end);
            if (!holds && !more(tenant)) {
                return false;
            }
            left--;
            return true;
        }

        /** Meanwhile another hour may have begun, with a whole block. */
        synchronized void giveBack() {
            left = Math.min(left + 1, AT_ONCE);
        }

        private boolean more(TenantId tenant) {
            Optional<List<Throttle>> taken = takings.take(tenant, List.of(BLOCK));
            left = taken.isPresent() ? AT_ONCE : 0;
            end = taken.map(counters -> counters.get(0).keptUntil()).orElse(Instant.MIN);
            return taken.isPresent();
        }
    }
}
