package io.wispportal.preinstall;

import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps requests for installations. Called on request and job threads; changes inside the use case's transaction,
 * reads also outside one. A lost race is answered with false and never thrown: the transaction goes on. Empty means that the tenant has no such request. A storage that fails throws
 * unchecked; the use case lets it through.
 */
public interface InstallationRequestStore {

    /**
     * Adds a request.
     *
     * @return false if there is one of the same form, or another one with its {@link InstallationRequest#heldEmail()};
     *     nothing is stored then
     */
    boolean add(TenantId tenant, InstallationRequest request);

    /** Empty: this tenant has no such request. */
    Optional<InstallationRequest> find(TenantId tenant, InstallationRequestId id);

    /** The request that this form has made; empty: none yet. */
    Optional<InstallationRequest> ofForm(TenantId tenant, UUID form);

    /**
     * Stores everything but id, form and time of request if the stored version is still {@code request.version()}; the
     * stored one is then one higher.
     *
     * @return false if somebody was quicker, or another request has its {@link InstallationRequest#heldEmail()}; nothing is
     *     stored then
     */
    boolean replace(TenantId tenant, InstallationRequest request);
}
