package io.wispportal.routeros.simulator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The clock that the router shows; it may be wrong. */
final class Wall {

    private final InstantSource clock;
    private final DateTimeFormatter date;

    Wall(InstantSource clock, RouterVersion version) {
        this.clock = clock;
        this.date = DateTimeFormatter.ofPattern(version.isSix() ? "MMM/dd/yyyy" : "yyyy-MM-dd", Locale.ENGLISH);
    }

    String date() {
        return date.format(now()).toLowerCase(Locale.ROOT);
    }

    String time() {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(now());
    }

    String dateAndTime() {
        return date() + " " + time();
    }

    private LocalDateTime now() {
        Instant instant = clock.instant();
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
