package io.wispportal.routeros.simulator;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as routers read and write them: {@code 1d2h}, {@code 00:30:00}, {@code 90}. */
final class Durations {

    private static final Pattern LETTERS =
            Pattern.compile("(?:(\\d{1,9})w)?(?:(\\d{1,9})d)?(?:(\\d{1,9})h)?(?:(\\d{1,9})m)?(?:(\\d{1,9})s)?");
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,9})w)?(?:(\\d{1,9})d)? ?(\\d{1,9}):(\\d\\d):(\\d\\d)");
    private static final long[] SECONDS = {7 * 86_400, 86_400, 3_600, 60, 1};
    private static final String UNITS = "wdhms";

    private Durations() {}

    static Duration parse(String text) {
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Matcher letters = LETTERS.matcher(text);
        if (!text.isEmpty() && letters.matches()) {
            return sum(letters);
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return sum(clock);
        }
        throw new IllegalArgumentException(text);
    }

    static String format(Duration duration) {
        StringBuilder text = new StringBuilder();
        long rest = duration.toSeconds();
        for (int i = 0; i < SECONDS.length; i++) {
            long count = rest / SECONDS[i];
            rest %= SECONDS[i];
            if (count > 0) {
                text.append(count).append(UNITS.charAt(i));
            }
        }
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static Duration sum(Matcher found) {
        long seconds = 0;
        for (int i = 0; i < SECONDS.length; i++) {
            String count = found.group(i + 1);
            seconds += count == null ? 0 : Long.parseLong(count) * SECONDS[i];
        }
        return Duration.ofSeconds(seconds);
    }
}
