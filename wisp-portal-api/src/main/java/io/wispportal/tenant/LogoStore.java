package io.wispportal.tenant;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pictures of tenants' logos, at most one for each; {@link TenantDirectory} tells with a tenant which logo it has.
 * Changes are called on the request's thread, inside the use case's transaction; {@code open} also outside of one, by anybody
 * on the Internet. False means that somebody was quicker. A storage that fails throws unchecked; the use case lets it through.
 */
public interface LogoStore {

    /** The picture with this hash, to be closed; empty if the tenant has no logo or another one. */
    Optional<InputStream> open(TenantId tenant, String hash);

    /**
     * Stores a logo in the place of the present one.
     *
     * @param before  hash of the present one, or null if there is none
     * @param picture at most {@link Logo#MOST_BYTES} bytes, read to its end, not closed
     * @return false if the tenant has another one than {@code before}; nothing is stored then
     */
    boolean replace(TenantId tenant, @Nullable String before, Logo next, InputStream picture);

    /** @return false if the tenant's logo is not the one with this hash; nothing is removed then */
    boolean remove(TenantId tenant, String before);
}
