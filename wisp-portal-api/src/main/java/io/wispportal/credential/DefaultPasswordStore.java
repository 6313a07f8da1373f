package io.wispportal.credential;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * The generations of a tenant's default password. Customers added later get the newest; those added before keep theirs
 * until the mass epoch passes it.
 */
public interface DefaultPasswordStore {

    /**
     * Adds the next generation, inside the use case's transaction.
     *
     * @return false if that epoch exists already (somebody else was quicker); nothing is stored then
     */
    boolean add(TenantId tenant, DefaultPassword next);

    /** The newest generation, empty before the first. */
    Optional<DefaultPassword> newest(TenantId tenant);

    /**
     * Puts every customer who was there before this generation on it, those with an own password too, and ends their
     * sessions. One statement on one row however many customers there are, inside the use case's transaction; whoever
     * signs in meanwhile is checked against all of the old state or all of the new.
     *
     * @param epoch of a generation that was added
     * @return false if this or a later generation was imposed already; nothing is stored then
     */
    boolean impose(TenantId tenant, long epoch);
}
