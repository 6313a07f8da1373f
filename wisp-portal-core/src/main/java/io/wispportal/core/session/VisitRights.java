package io.wispportal.core.session;

import io.wispportal.core.Opening;
import io.wispportal.staff.Permission;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffStore;
import java.util.Objects;

/**
 * Whether a staff member may still go as a customer. A visit ends with the member's right to it: disabled, without the
 * role, or changed otherwise; and with the next visit of the same member (LNK-02).
 */
final class VisitRights {

    private final StaffStore staff;

    VisitRights(StaffStore staff) {
        this.staff = staff;
    }

    /** Inside a transaction: whatever visit the member is on is over. */
    void begin(SessionClaims visit) {
        staff.visit(visit.tenant(), visitor(visit.opening()), visit.id());
    }

    boolean hold(SessionClaims visit) {
        Opening opening = visit.opening();
        return staff.session(visit.tenant(), visitor(opening), visit.id())
                .filter(session -> session.facts().active())
                .filter(session -> session.facts().version() == opening.staffVersion())
                .filter(session -> session.member().may(Permission.VISIT_PORTAL))
                .filter(session -> visit.id().equals(session.visit()))
                .isPresent();
    }

    private static StaffId visitor(Opening visit) {
        return Objects.requireNonNull(visit.staff());
    }
}
