package io.wispportal.core.planted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;

/** Asks the machine in four ways: timeAndIdsAreGiven. */
final class PlantedClockReader {
    private final Supplier<UUID> ids = UUID::randomUUID;

    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    UUID id() {
        return ids.get();
    }
}
