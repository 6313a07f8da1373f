package io.wispportal.core.credential;

import io.wispportal.credential.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * So many of a limit in a window, which begins with the first of them.
 *
 * @param key   what is counted
 * @param many  how many at once
 * @param limit how many in all, the last included
 */
record WindowTaking(String key, int many, int limit, Duration window) implements Takings.Taking {

    @Override
    public Optional<Throttle> after(@Nullable Throttle stored, Instant now) {
        long version = stored == null ? 0 : stored.version();
        return stored == null || !now.isBefore(stored.since().plus(window))
                ? counter(many, now, version)
                : counter(stored.failures() + many, stored.since(), version);
    }

    private Optional<Throttle> counter(int count, Instant since, long version) {
        return count > limit
                ? Optional.empty()
                : Optional.of(new Throttle(key, count, since, null, Set.of(), since.plus(window), version));
    }
}
