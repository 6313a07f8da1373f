package io.wispportal.core.router;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers what domains stood for: a name server that does not answer, or answers half, must not shut suspended customers
 * out of the portal. An address is kept until it was missing from good answers for nine minutes.
 *
 * <p>Mutable state: when each address was last told.
 */
final class KnownAddresses implements HostAddresses {

    private static final Duration KEPT = Duration.ofMinutes(9);

    private final HostAddresses behind;
    private final Clock clock;
    private final Map<String, Map<String, Instant>> known = new ConcurrentHashMap<>();

    KnownAddresses(HostAddresses behind, Clock clock) {
        this.behind = behind;
        this.clock = clock;
    }

    @Override
    public List<String> of(String host) {
        List<String> told = behind.of(host);
        Instant now = clock.instant();
        Map<String, Instant> addresses = known.computeIfAbsent(host, any -> new ConcurrentHashMap<>());
        told.forEach(address -> addresses.put(address, now));
        if (!told.isEmpty()) {
            addresses.values().removeIf(last -> last.plus(KEPT).isBefore(now));
        }
        return List.copyOf(addresses.keySet());
    }
}
