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
}
