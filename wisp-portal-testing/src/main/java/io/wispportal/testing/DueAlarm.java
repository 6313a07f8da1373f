package io.wispportal.testing;

import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;

/** An alarm that was set. */
public record DueAlarm(TenantId tenant, AlarmKind kind, UUID subject, Instant at) {}
