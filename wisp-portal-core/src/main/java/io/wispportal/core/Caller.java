package io.wispportal.core;

import io.wispportal.audit.Actor;
import io.wispportal.tenant.TenantId;

/** Who calls a use case, already authenticated. Use cases check what a caller may do; callers never cross tenants. */
public sealed interface Caller permits PayingCaller, StaffCaller, OperatorCaller {

    TenantId tenant();

    /** The same person as the audit trail names it. */
    Actor actor();
}
