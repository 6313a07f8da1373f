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
 * One of what an address may do in a window and in shorter ones within it. It is one counter, of the longest, so that
 * counting is one change; what the others hold stands in its marks.
 *
 * @param limit  of the longest window
 * @param within the shorter ones
 * @param share  what is left of a limit
 */
record AddressTaking(String key, int limit, Duration window, List<Part> within, IntUnaryOperator share)
        implements Takings.Taking {

    @Override
    public Optional<Throttle> after(@Nullable Throttle stored, Instant now) {
        Set<String> before = stored == null ? Set.of() : stored.names();
        Set<String> marks = within.stream()
                .map(part -> part.after(before, now, share))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new WindowTaking(key, 1, share.applyAsInt(limit), window)
                .after(stored, now)
                .filter(whole -> marks.size() == within.size())
                .map(whole -> new Throttle(
                        key, whole.failures(), whole.since(), null, marks, whole.keptUntil(), whole.version()));
    }

    /** A shorter window; its mark is {@code minute-3-1790000000000}: how many since when, in milliseconds. */
    record Part(String name, int limit, Duration window) {

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
