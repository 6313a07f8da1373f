package io.wispportal.staff;

import io.wispportal.customer.UserName;
import java.util.Set;

/**
 * A member of a tenant's staff.
 *
 * @param roles  at least one
 * @param active whether the account may sign in
 */
public record StaffMember(StaffId id, UserName userName, String name, Set<Role> roles, boolean active) {

    public StaffMember {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a staff member needs a role: " + userName);
        }
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }
}
