package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class SettableClockTest {

    private final SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");

    @Test
    void standsUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo("2026-03-01T12:00:00Z");

        clock.advance(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo("2026-03-01T13:00:00Z");

        clock.set(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void movesItsCopiesInOtherZonesAlong() {
        Clock lima = clock.withZone(ZoneId.of("America/Lima"));

        clock.advance(Duration.ofMinutes(5));

        assertThat(lima.instant()).isEqualTo("2026-03-01T12:05:00Z");
        assertThat(lima.getZone()).isEqualTo(ZoneId.of("America/Lima"));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
