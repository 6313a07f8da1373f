package io.wispportal.core;

import io.wispportal.staff.StaffId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a customer's session was opened, and so what it may do: who opened it with a link has not shown to know the
 * password, and staff are somebody else. This is the one place for these rules (LNK-01, LNK-02); use cases ask it.
 *
 * @param staff        who acts as the customer, or null
 * @param staffName    as people know that member, or null
 * @param staffVersion of that member's account when it was opened; 0 for customers themselves
 */
public record Opening(
        Kind kind, @Nullable StaffId staff, @Nullable String staffName, long staffVersion) {

    /** How a session was opened. */
    public enum Kind {
        /** By the customer, with user name and password. */
        PASSWORD,
        /** By whoever has the customer's auto-login link. */
        LINK,
        /** By a staff member, from the console. */
        STAFF
    }

    public static final Opening PASSWORD = new Opening(Kind.PASSWORD, null, null, 0);

    public static final Opening LINK = new Opening(Kind.LINK, null, null, 0);

    public Opening {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.STAFF) != (staff != null && staffName != null)) {
            throw new IllegalArgumentException("staff belong to " + Kind.STAFF + " and only there: " + kind);
        }
    }

    /** @param name as people know the member, for example {@code admin@wispmega} */
    public static Opening byStaff(StaffId staff, String name, long version) {
        return new Opening(Kind.STAFF, staff, name, version);
    }

    /** Whether somebody else than the customer acts. */
    public boolean isVisit() {
        return kind == Kind.STAFF;
    }

    /** Whether e-mail, phone and tax data may be changed. */
    public boolean mayChangeContact() {
        return kind == Kind.PASSWORD;
    }

    /** Whether a first own password may be set without the one of now; whoever came in with that one can type it again. */
    public boolean mayChooseFirstPassword() {
        return kind == Kind.LINK;
    }

    /** Whether the own password may be changed; the one of now, or a code, is asked for once there is one. */
    public boolean mayChangePassword() {
        return kind == Kind.PASSWORD || kind == Kind.LINK;
    }

    /** Whether reporting a payment may activate a service (PAY-06). Staff's report is taken and activates nothing. */
    public boolean mayActivateByReporting() {
        return kind == Kind.PASSWORD || kind == Kind.LINK;
    }
}
