package io.wispportal.core.credential;

import io.wispportal.credential.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one mail that goes to an address in 24 hours, for a form. The same form may ask again.
 *
 * @param key  what is counted
 * @param form stands for the form
 */
record MailTaking(String key, String form) implements Takings.Taking {

    private static final Duration WINDOW = Duration.ofDays(1);

    @Override
    public Optional<Throttle> after(@Nullable Throttle stored, Instant now) {
        if (stored == null || !isTaken(stored, now)) {
            return Optional.of(counter(1, now, Set.of(form), stored));
        }
        return stored.names().contains(form)
                ? Optional.of(counter(1, stored.since(), Set.of(form), stored))
                : Optional.empty();
    }

    /** Undoes it; what another form has taken stays. */
    Takings.Taking back() {
        return new Back(this);
    }

    private static boolean isTaken(Throttle stored, Instant now) {
        return stored.failures() > 0 && now.isBefore(stored.since().plus(WINDOW));
    }

    private Throttle counter(int count, Instant since, Set<String> names, @Nullable Throttle stored) {
        return new Throttle(key, count, since, null, names, since.plus(WINDOW), stored == null ? 0 : stored.version());
    }

    private record Back(MailTaking taken) implements Takings.Taking {

        @Override
        public String key() {
            return taken.key();
        }

        @Override
        public Optional<Throttle> after(@Nullable Throttle stored, Instant now) {
            return Optional.ofNullable(stored)
                    .filter(each -> each.names().contains(taken.form()))
                    .map(each -> taken.counter(0, each.since(), Set.of(), each));
        }
    }
}
