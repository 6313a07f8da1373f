package io.wispportal.job;

import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Is woken when an alarm rings. Called on a worker thread, outside a transaction, possibly again for the same alarm
 * after a crash: it reads the subject afresh and does only what is still to do. If it throws, the alarm rings again
 * later, with growing pauses.
 */
@FunctionalInterface
public interface AlarmListener {

    /** Returns when to ring for the same subject again; empty: never, the alarm is done. */
    Optional<Instant> ring(TenantId tenant, AlarmKind kind, UUID subject);
}
