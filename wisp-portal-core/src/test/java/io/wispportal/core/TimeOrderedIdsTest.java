package io.wispportal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids that are ordered by time. */
final class TimeOrderedIdsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final TimeOrderedIds ids = new TimeOrderedIds(clock(), new SecureRandom());

    @Test
    void carryVersionVariantAndTime() {
        UUID id = ids.get();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void growEvenWithinAMillisecond() {
        assertGrowing(Stream.generate(ids).limit(10_000).toList());
    }

    @Test
    void growEvenWhenTheClockStepsBack() {
        UUID before = ids.get();
        now.set(NOON.minusSeconds(60));

        assertGrowing(List.of(before, ids.get(), ids.get()));
    }

    @Test
    void followTheClock() {
        ids.get();
        now.set(NOON.plusMillis(5));

        assertThat(ids.get().getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli() + 5);
    }

    private static void assertGrowing(List<UUID> made) {
        assertThat(made).doesNotHaveDuplicates().isSorted();
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
