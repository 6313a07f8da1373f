package io.wispportal.jpa;

import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.util.Locale;
import java.util.UUID;

/**
 * An alarm as db-scheduler knows it: a task for each kind, an instance for each tenant and subject.
 *
 * @param place 0, or how many of the same were ringing already when it was set
 */
record Alarm(TenantId tenant, AlarmKind kind, UUID subject, int place) {

    private static final String SEPARATOR = "/";

    Alarm(TenantId tenant, AlarmKind kind, UUID subject) {
        this(tenant, kind, subject, 0);
    }

    static Alarm parse(AlarmKind kind, String instance) {
        String[] parts = instance.split(SEPARATOR);
        return new Alarm(TenantId.parse(parts[0]), kind, UUID.fromString(parts[1]));
    }

    static String taskName(AlarmKind kind) {
        return "portal-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String table() {
        return Lane.of(kind).table();
    }

    String taskName() {
        return taskName(kind);
    }

    String instance() {
        return tenant + SEPARATOR + subject + (place == 0 ? "" : SEPARATOR + place);
    }

    /** The one to set while this one rings. */
    Alarm afterRinging() {
        return new Alarm(tenant, kind, subject, place + 1);
    }
}
