package io.wispportal.core;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.staff.Permission;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.TenantId;

/**
 * A signed-in staff member.
 *
 * @param name as people know it, for example {@code caja@wispmega}
 */
public record StaffCaller(TenantId tenant, StaffMember member, String name) implements Caller {

    @Override
    public Actor actor() {
        return new Actor(ActorKind.STAFF, member.id().value(), name);
    }

    public boolean may(Permission permission) {
        return member.active() && member.may(permission);
    }

    /** @throws ForbiddenException if this member's roles do not hold it */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new ForbiddenException(name, permission);
        }
    }
}
