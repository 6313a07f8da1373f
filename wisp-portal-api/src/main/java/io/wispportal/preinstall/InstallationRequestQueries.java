package io.wispportal.preinstall;

import io.wispportal.Slice;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the console's lists of pre-installations and installations read. Called on the request's thread, inside or outside
 * a transaction, as often as wanted; one query each. Empty means that nothing fits. A storage that fails throws unchecked;
 * the use case lets it through.
 */
public interface InstallationRequestQueries {

    /**
     * Requests in these states, newest first.
     *
     * @param after the last request seen, or null for the beginning
     * @param limit how many at most
     */
    Slice<InstallationRow> list(
            TenantId tenant, Set<InstallationState> states, @Nullable InstallationRequestId after, int limit);

    /**
     * Whether a request holds this e-mail ({@link InstallationRequest#heldEmail()}); case does not matter.
     *
     * @param except a request that does not count, or null
     */
    boolean holdsEmail(TenantId tenant, String email, @Nullable InstallationRequestId except);

    /** Who installs, or installed, what was activated last, by name, at most some hundreds; names that differ in case only are one. */
    List<String> technicians(TenantId tenant);

    /** What was agreed when the request was activated that this service comes from; empty: it comes from none. */
    Optional<InstallationRequest> ofService(TenantId tenant, ServiceId service);
}
