package io.wispportal.core.credential;

import io.wispportal.credential.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One lookup of an address: 5 a minute, 20 an hour and 60 a day. It is one counter, of the day, so that counting is one
 * change; what its minute and its hour hold stands in its marks.
 *
 * @param share what is left of a limit
 */
record AddressTaking(String key, IntUnaryOperator share) implements Takings.Taking {

    private static final int OF_DAY = 60;
    private static final List<Part> PARTS =
            List.of(new Part("minute", 5, Duration.ofMinutes(1)), new Part("hour", 20, Duration.ofHours(1)));

    @Override
    public Optional<Throttle> after(@Nullable Throttle stored, Instant now) {
        Set<String> before = stored == null ? Set.of() : stored.names();
        Set<String> marks = PARTS.stream()
                .map(part -> part.after(before, now, share))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new WindowTaking(key, 1, share.applyAsInt(OF_DAY), Duration.ofDays(1))
                .after(stored, now)
                .filter(day -> marks.size() == PARTS.size())
                .map(day ->
                        new Throttle(key, day.failures(), day.since(), null, marks, day.keptUntil(), day.version()));
    }

    /** A window within the day; its mark is {@code minute-3-1790000000000}: how many since when, in milliseconds. */
    private record Part(String name, int limit, Duration window) {

        /** The mark with one more; empty if there is none left. */
        Optional<String> after(Set<String> marks, Instant now, IntUnaryOperator share) {
            for (String mark : marks) {
                String[] parts = mark.split("-", -1);
                if (parts[0].equals(name) && now.isBefore(end(parts[2]))) {
                    int count = Integer.parseInt(parts[1]) + 1;
                    return Optional.of(name + "-" + count + "-" + parts[2])
                            .filter(more -> count <= share.applyAsInt(limit));
                }
            }
            return Optional.of(name + "-1-" + now.toEpochMilli());
        }

        private Instant end(String start) {
            return Instant.ofEpochMilli(Long.parseLong(start)).plus(window);
        }
    }
}
