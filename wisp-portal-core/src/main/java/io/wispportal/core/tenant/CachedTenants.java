package io.wispportal.core.tenant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The directory with a memory of two seconds, so that a page needs no query of its own to know its tenant. A change of
 * settings is seen on the node that made it at once, on others within two seconds.
 */
public final class CachedTenants implements TenantDirectory {

    private static final Duration LIFE = Duration.ofSeconds(2);
    private static final int TENANTS = 10_000;

    private final TenantDirectory directory;
    private final Cache<Object, Optional<Tenant>> cache;
    private final Cache<String, List<Tenant>> tags;
    /** Mutable state: how often everything was forgotten. */
    private final AtomicLong forgotten = new AtomicLong();

    public CachedTenants(TenantDirectory directory, Clock clock) {
        this.directory = directory;
        this.cache = memory(clock).build();
        this.tags = memory(clock).build();
    }

    private static Caffeine<Object, Object> memory(Clock clock) {
        return Caffeine.newBuilder().maximumSize(TENANTS).expireAfterWrite(LIFE).ticker(() -> nanos(clock.instant()));
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return get(id, () -> directory.byId(id));
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return get("slug:" + slug, () -> directory.bySlug(slug));
    }

    @Override
    public Optional<Tenant> byDomain(String host) {
        return get("host:" + host, () -> directory.byDomain(host));
    }

    @Override
    public Optional<Tenant> byFormerDomain(String host) {
        return get("former:" + host, () -> directory.byFormerDomain(host));
    }

    @Override
    public List<Tenant> byTag(String tag) {
        return remembered(tags, tag, () -> directory.byTag(tag));
    }

    /** Asked only at start: not remembered. */
    @Override
    public boolean isEmpty() {
        return directory.isEmpty();
    }

    /** Forgets everything, after a change on this node. */
    public void forget() {
        forgotten.incrementAndGet();
        cache.invalidateAll();
        tags.invalidateAll();
    }

    private Optional<Tenant> get(Object key, Supplier<Optional<Tenant>> read) {
        return remembered(cache, key, read);
    }

    /**
     * Nobody waits for what another one reads: who waits may hold a lock, or the last connection, that the other one needs.
     * What was read before a change is not kept after it.
     */
    private <K, V> V remembered(Cache<K, V> memory, K key, Supplier<V> read) {
        V known = memory.getIfPresent(key);
        if (known != null) {
            return known;
        }
        long before = forgotten.get();
        V fresh = read.get();
        memory.put(key, fresh);
        if (forgotten.get() != before) {
            memory.invalidate(key);
        }
        return fresh;
    }

    private static long nanos(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
