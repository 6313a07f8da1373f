package io.wispportal.job;

import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * Wakes the portal later for one thing. Called inside the use case's transaction: after a rollback there is no alarm.
 * It holds ids only; whoever is woken reads the thing afresh. An alarm rings at least once after its time, on one node
 * at a time; a node that dies while it rings is replaced by another.
 */
public interface AlarmClock {

    /** Sets the alarm; one for the same kind and subject that is already set stays as it is. */
    void wake(TenantId tenant, AlarmKind kind, UUID subject, Instant at);
}
