package io.wispportal.core.session;

import io.wispportal.session.SubjectKind;
import java.time.Duration;

/** How long sessions last: 30 minutes idle and 12 hours for customers, 15 minutes and 8 hours for staff. */
record SessionLimits(Duration idle, Duration absolute) {

    static SessionLimits of(SubjectKind kind) {
        return switch (kind) {
            case CUSTOMER -> new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));
            case STAFF -> new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(8));
        };
    }
}
