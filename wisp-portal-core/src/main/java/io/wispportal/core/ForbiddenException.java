package io.wispportal.core;

import io.wispportal.PortalException;
import io.wispportal.staff.Permission;

/** The caller belongs to this tenant but may not do this. */
public final class ForbiddenException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final Permission permission;

    public ForbiddenException(String name, Permission permission) {
        super(name + " lacks " + permission);
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
