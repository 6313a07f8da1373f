package io.wispportal.core.session;

import io.wispportal.core.Opening;
import io.wispportal.session.SubjectKind;
import java.time.Duration;

/**
 * How long sessions last: 30 minutes idle and 12 hours for customers, 15 minutes and 8 hours for staff, 15 and 60 minutes
 * for staff who act as a customer (LNK-02).
 */
record SessionLimits(Duration idle, Duration absolute) {

    private static final SessionLimits CUSTOMER = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));
    private static final SessionLimits STAFF = new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(8));
    private static final SessionLimits VISIT = new SessionLimits(Duration.ofMinutes(15), Duration.ofMinutes(60));

    static SessionLimits of(SubjectKind kind, Opening opening) {
        return switch (kind) {
            case CUSTOMER -> opening.isVisit() ? VISIT : CUSTOMER;
            case STAFF -> STAFF;
        };
    }
}
