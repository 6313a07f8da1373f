package io.wispportal.core;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes UUIDv7 (RFC 9562): ordered by the time they were made, so that indexes grow at one end, and not to be guessed.
 * Ids of one maker are strictly growing, even within a millisecond and when the clock steps back.
 *
 * <p>Mutable state: millisecond and counter of the last id, guarded by this object.
 */
public final class TimeOrderedIds implements Supplier<UUID> {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 7L << COUNTER_BITS;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random;
    // Milliseconds above, counter in the lowest 12 bits.
    private long last;

    public TimeOrderedIds(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID get() {
        long counted = next();
        long high = (counted >>> COUNTER_BITS << 16) | VERSION | (counted & 0xFFF);
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }

    /** A counter that is full goes on in the next millisecond. */
    private synchronized long next() {
        // Beginning in the lower half leaves 2048 further ids in the same millisecond.
        long fresh = clock.millis() << COUNTER_BITS | random.nextInt(0x800);
        last = Math.max(last + 1, fresh);
        return last;
    }
}
