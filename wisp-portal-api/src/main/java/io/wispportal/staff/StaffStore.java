package io.wispportal.staff;

import io.wispportal.session.SessionId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps staff members. */
public interface StaffStore {

    /**
     * Adds a member with a personal password, inside the use case's transaction.
     *
     * @param hash PHC string
     * @throws IllegalStateException if the user name is taken among this tenant's staff
     */
    void add(TenantId tenant, StaffMember member, String hash);

    /** Empty: this tenant has no such member. */
    Optional<StaffMember> find(TenantId tenant, StaffId id);

    /** The member with the facts of one session, in one query, outside a transaction. */
    Optional<StaffSession> session(TenantId tenant, StaffId id, SessionId session);
}
