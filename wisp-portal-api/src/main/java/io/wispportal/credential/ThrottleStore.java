package io.wispportal.credential;

import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Failure counters, shared by all nodes. The tenant may be {@link TenantId#INSTALLATION} for names that belong to none.
 * Changes inside a transaction.
 */
public interface ThrottleStore {

    /** Those of the keys that have a counter, in one query, outside a transaction. */
    List<Throttle> find(TenantId tenant, Collection<String> keys);

    /**
     * Stores a counter if its stored version is still {@code throttle.version()}; the stored one is then one higher.
     *
     * @return false if another failure was counted meanwhile: read again and count on
     */
    boolean save(TenantId tenant, Throttle throttle);

    /** Forgets a counter after success. */
    void clear(TenantId tenant, String key);

    /**
     * Forgets counters that were kept until now or less, the oldest first. A job calls it on one node at a time; counting
     * goes on meanwhile.
     *
     * @param most how many at once at most
     * @return whether the tenant has any counter left, old or not
     */
    boolean sweep(TenantId tenant, Instant now, int most);
}
