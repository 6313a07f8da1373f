package io.wispportal.staff;

import static io.wispportal.staff.Permission.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a staff member is; roles add up. The table is fixed and the console shows it (STA-01). */
public enum Role {
    /** Takes payments and answers customers. */
    CASHIER(EnumSet.of(
            READ_CUSTOMERS,
            READ_SERVICES,
            REVIEW_PAYMENTS,
            REGISTER_PAYMENTS,
            REACTIVATE_SERVICES,
            READ_INSTALLATIONS,
            TAKE_INSTALLATIONS,
            MANAGE_MESSAGES,
            SEND_BATCHES)),
    /** Works on lines and routers. */
    TECHNICIAN(EnumSet.of(
            READ_SERVICES,
            SUSPEND_SERVICES,
            REACTIVATE_SERVICES,
            CONNECT_SERVICES,
            READ_INSTALLATIONS,
            FINISH_INSTALLATIONS,
            READ_ROUTERS)),
    /** May do everything, some of it alone. */
    ADMINISTRATOR(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** What somebody with all these roles may do. */
    public static Set<Permission> permissionsOf(Collection<Role> roles) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
