package io.wispportal.routeros.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;

/** The clock of a router; older versions write {@code jan/31/2026}, newer ones {@code 2026-01-31}. */
final class RouterClock {

    private static final DateTimeFormatter OLD = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMM/dd/yyyy")
            .toFormatter(Locale.ENGLISH);

    private RouterClock() {}

    /** How far it is ahead; zero if it cannot be read. */
    static Duration ahead(Map<String, String> clock, Instant now) {
        try {
            String date = clock.getOrDefault("date", "");
            LocalDate day = date.indexOf('/') < 0 ? LocalDate.parse(date) : LocalDate.parse(date, OLD);
            LocalTime time = LocalTime.parse(clock.getOrDefault("time", ""));
            ZoneOffset offset = ZoneOffset.of(clock.getOrDefault("gmt-offset", "Z"));
            return Duration.between(now, day.atTime(time).toInstant(offset));
        } catch (DateTimeException unreadable) {
            return Duration.ZERO;
        }
    }
}
