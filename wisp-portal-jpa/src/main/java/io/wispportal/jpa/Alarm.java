package io.wispportal.jpa;

import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.util.Locale;
import java.util.UUID;

/** An alarm as db-scheduler knows it: a task for each kind, an instance for each tenant and subject. */
record Alarm(TenantId tenant, AlarmKind kind, UUID subject) {

    private static final String SEPARATOR = "/";
    private static final String AFTER_RINGING = "/again";

    static Alarm parse(AlarmKind kind, String instance) {
        String[] parts = instance.split(SEPARATOR);
        return new Alarm(TenantId.parse(parts[0]), kind, UUID.fromString(parts[1]));
    }

    static String taskName(AlarmKind kind) {
        return "portal-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String taskName() {
        return taskName(kind);
    }

    String instance() {
        return tenant + SEPARATOR + subject;
    }

    /** The instance of an alarm that was set while this one was ringing. */
    String instanceAfterRinging() {
        return instance() + AFTER_RINGING;
    }
}
