package io.wispportal.preinstall;

import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps which step promised what. {@code add} is called inside the transaction that promises it, once for each entry of
 * the outbox, which is there already, as the request is; reads on any thread, inside or outside of one. A storage that
 * fails throws unchecked; the use case lets it through.
 */
public interface StepPromiseStore {

    void add(TenantId tenant, StepPromise promise);

    /** Empty: no step of this tenant promised it. */
    Optional<StepPromise> find(TenantId tenant, OutboxEntryId entry);

    /** In the order of the entries' ids, which is that of time; empty if nothing was promised or there is no such request. */
    List<StepPromise> ofRequest(TenantId tenant, InstallationRequestId request);
}
