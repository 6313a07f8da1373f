package io.wispportal.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Ids in the shape of UUIDv7, each greater than the one before, the same in every run.
 *
 * <p>Mutable state: how many were given.
 */
public final class UuidSequence implements Supplier<UUID> {

    /** 2026-01-01T00:00:00Z in milliseconds: the time part of the first id. */
    private static final long FIRST_MILLIS = 1_767_225_600_000L;

    private final AtomicLong given = new AtomicLong();
    private final long series;

    /** Two sequences give different ids only if their series differ. */
    public UuidSequence(long series) {
        this.series = series & 0x3fff_ffff_ffff_ffffL;
    }

    public UuidSequence() {
        this(1);
    }

    @Override
    public UUID get() {
        long time = FIRST_MILLIS + given.getAndIncrement();
        return new UUID(time << 16 | 0x7000, 0x8000_0000_0000_0000L | series);
    }
}
