package io.wispportal.staff;

import io.wispportal.session.SessionId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps staff members. {@code add} is called inside the use case's transaction, once for each member; {@code find} on
 * any thread, inside or outside a transaction; {@code session} on the request's thread at the beginning of every
 * request of the console, outside a transaction. The reads may be repeated. Empty means that the tenant has no such
 * member, so nobody is signed in. A storage that fails throws unchecked; the use case lets it through.
 */
public interface StaffStore {

    /**
     * Adds a member with a personal password, inside the use case's transaction.
     *
     * @param hash PHC string
     * @throws IllegalStateException if the user name is taken among this tenant's staff
     */
    void add(TenantId tenant, StaffMember member, String hash);

    /**
     * Changes name, roles and whether the account is active, inside the use case's transaction, if the account's version
     * is still this one; sessions opened before do not hold afterwards.
     *
     * @param version as in {@link StaffSession#facts()}
     * @return false if the account was changed meanwhile or is not there; nothing is stored then
     */
    boolean replace(TenantId tenant, StaffMember member, long version);

    /**
     * Makes a session the member's visit to the portal as a customer, inside the use case's transaction; the one before
     * is none any more. Of two at the same time the last one counts. Nothing happens if there is no such member.
     */
    void visit(TenantId tenant, StaffId id, SessionId session);

    /** Empty: this tenant has no such member. */
    Optional<StaffMember> find(TenantId tenant, StaffId id);

    /** The member with the facts of one session, in one query, outside a transaction. */
    Optional<StaffSession> session(TenantId tenant, StaffId id, SessionId session);
}
